// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ModelChoice } from './ModelChoice.js';

export interface CommandRequest {
  /**
   * @remarks Length: 1 to 200.
   */
  command: string;
  /**
   * @remarks Length: 0 to 100000.
   */
  arguments?: string | undefined;
  /**
   * @remarks Length: 0 to 100.
   */
  agent?: string | undefined;
  model?: ModelChoice | undefined;
}
