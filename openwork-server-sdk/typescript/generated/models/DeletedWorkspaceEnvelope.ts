// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { DeletedWorkspace } from './DeletedWorkspace.js';

export interface DeletedWorkspaceEnvelope {
  ok: boolean;
  data: DeletedWorkspace;
  meta: ResponseMeta;
}
