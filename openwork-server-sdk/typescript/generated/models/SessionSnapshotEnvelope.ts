// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { SessionSnapshot } from './SessionSnapshot.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface SessionSnapshotEnvelope {
  ok: boolean;
  data: SessionSnapshot;
  meta: ResponseMeta;
}
