// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ServerMeta } from './ServerMeta.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface ServerMetaEnvelope {
  ok: boolean;
  data: ServerMeta;
  meta: ResponseMeta;
}
