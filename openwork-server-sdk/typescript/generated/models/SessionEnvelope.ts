// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { Session } from './Session.js';

export interface SessionEnvelope {
  ok: boolean;
  data: Session;
  meta: ResponseMeta;
}
