// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { RouterHealth } from './RouterHealth.js';

export interface RouterHealthEnvelope {
  ok: boolean;
  data: RouterHealth;
  meta: ResponseMeta;
}
