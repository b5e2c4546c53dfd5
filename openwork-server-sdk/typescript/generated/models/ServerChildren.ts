// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ChildSummary } from './ChildSummary.js';

export interface ServerChildren {
  opencode: ChildSummary;
  router: ChildSummary;
}
