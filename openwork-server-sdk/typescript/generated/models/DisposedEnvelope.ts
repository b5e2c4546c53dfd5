// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { Disposed } from './Disposed.js';

export interface DisposedEnvelope {
  ok: boolean;
  data: Disposed;
  meta: ResponseMeta;
}
