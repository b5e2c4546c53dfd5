// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { RuntimeSummary } from './RuntimeSummary.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface RuntimeSummaryEnvelope {
  ok: boolean;
  data: RuntimeSummary;
  meta: ResponseMeta;
}
