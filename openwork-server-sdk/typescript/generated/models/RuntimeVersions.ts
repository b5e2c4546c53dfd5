// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ProgramVersions } from './ProgramVersions.js';

export interface RuntimeVersions {
  source?: string;
  target: string;
  opencode: ProgramVersions;
  router: ProgramVersions;
}
