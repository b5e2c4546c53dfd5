// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { UpgradeResult } from './UpgradeResult.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface UpgradeResultEnvelope {
  ok: boolean;
  data: UpgradeResult;
  meta: ResponseMeta;
}
