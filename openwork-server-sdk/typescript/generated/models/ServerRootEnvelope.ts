// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { ServerRoot } from './ServerRoot.js';

export interface ServerRootEnvelope {
  ok: boolean;
  data: ServerRoot;
  meta: ResponseMeta;
}
