// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { Workspace } from './Workspace.js';

export interface WorkspaceListEnvelope {
  ok: boolean;
  data: Array<Workspace>;
  meta: ResponseMeta;
}
