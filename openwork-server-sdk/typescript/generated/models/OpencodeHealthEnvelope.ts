// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { OpencodeHealth } from './OpencodeHealth.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface OpencodeHealthEnvelope {
  ok: boolean;
  data: OpencodeHealth;
  meta: ResponseMeta;
}
