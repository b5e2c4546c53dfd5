// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';

export interface StringListEnvelope {
  ok: boolean;
  data: Array<string>;
  meta: ResponseMeta;
}
