// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ModelChoice } from './ModelChoice.js';

export interface SessionRequest {
  /**
   * @remarks Length: 0 to 500.
   */
  title?: string | undefined;
  /**
   * @remarks Length: 0 to 100. Pattern: `/^ses_?[A-Za-z0-9]+$/`.
   */
  parentID?: string | undefined;
  /**
   * @remarks Length: 0 to 100.
   */
  agent?: string | undefined;
  model?: ModelChoice | undefined;
}
