// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { RuntimeVersions } from './RuntimeVersions.js';

export interface RuntimeVersionsEnvelope {
  ok: boolean;
  data: RuntimeVersions;
  meta: ResponseMeta;
}
