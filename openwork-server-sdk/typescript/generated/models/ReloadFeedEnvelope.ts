// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ReloadFeed } from './ReloadFeed.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface ReloadFeedEnvelope {
  ok: boolean;
  data: ReloadFeed;
  meta: ResponseMeta;
}
