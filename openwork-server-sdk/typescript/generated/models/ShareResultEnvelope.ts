// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ShareResult } from './ShareResult.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface ShareResultEnvelope {
  ok: boolean;
  data: ShareResult;
  meta: ResponseMeta;
}
