// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { ServerStatus } from './ServerStatus.js';

export interface ServerStatusEnvelope {
  ok: boolean;
  data: ServerStatus;
  meta: ResponseMeta;
}
