// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Reloaded } from './Reloaded.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface ReloadedEnvelope {
  ok: boolean;
  data: Reloaded;
  meta: ResponseMeta;
}
