// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { RuntimeProgram } from './RuntimeProgram.js';

export interface ProgramVersions {
  active?: RuntimeProgram;
  pinned?: RuntimeProgram;
}
