// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { FileDiff } from './FileDiff.js';

export interface FileDiffListEnvelope {
  ok: boolean;
  data: Array<FileDiff>;
  meta: ResponseMeta;
}
