// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { AuthSummary } from './AuthSummary.js';

export interface ServerCapabilities {
  workspaces: boolean;
  sessions: boolean;
  events: boolean;
  router: boolean;
  upgrade: boolean;
  auth: AuthSummary;
}
