// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Health } from './Health.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface HealthEnvelope {
  ok: boolean;
  data: Health;
  meta: ResponseMeta;
}
