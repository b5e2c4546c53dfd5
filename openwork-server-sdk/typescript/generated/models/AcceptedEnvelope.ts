// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { Accepted } from './Accepted.js';

export interface AcceptedEnvelope {
  ok: boolean;
  data: Accepted;
  meta: ResponseMeta;
}
