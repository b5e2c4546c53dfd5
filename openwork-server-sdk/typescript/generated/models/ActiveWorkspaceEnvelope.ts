// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { ActiveWorkspace } from './ActiveWorkspace.js';

export interface ActiveWorkspaceEnvelope {
  ok: boolean;
  data: ActiveWorkspace;
  meta: ResponseMeta;
}
