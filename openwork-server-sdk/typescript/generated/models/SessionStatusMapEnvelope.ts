// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { SessionStatus } from './SessionStatus.js';

export interface SessionStatusMapEnvelope {
  ok: boolean;
  data: { [key: string]: SessionStatus; };
  meta: ResponseMeta;
}
