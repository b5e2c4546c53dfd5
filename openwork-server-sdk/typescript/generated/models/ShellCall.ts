// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ModelChoice } from './ModelChoice.js';

export interface ShellCall {
  /**
   * @remarks Length: 1 to 200.
   */
  agent: string;
  /**
   * @remarks Length: 1 to 100000.
   */
  command: string;
  model?: ModelChoice | undefined;
}
