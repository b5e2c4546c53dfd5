// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { PermissionRequest } from './PermissionRequest.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface PermissionRequestListEnvelope {
  ok: boolean;
  data: Array<PermissionRequest>;
  meta: ResponseMeta;
}
