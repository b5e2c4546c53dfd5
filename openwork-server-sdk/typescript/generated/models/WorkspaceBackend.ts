// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { LocalBackend } from './LocalBackend.js';

export interface WorkspaceBackend {
  kind: string;
  local?: LocalBackend;
}
