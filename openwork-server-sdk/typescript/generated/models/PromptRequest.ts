// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { PromptPart } from './PromptPart.js';
import type { ModelChoice } from './ModelChoice.js';

export interface PromptRequest {
  /**
   * @remarks Items: 1 to 100.
   */
  parts: Array<PromptPart>;
  model?: ModelChoice | undefined;
  /**
   * @remarks Length: 0 to 100.
   */
  agent?: string | undefined;
  /**
   * @remarks Length: 0 to 100000.
   */
  system?: string | undefined;
  noReply?: boolean | undefined;
}
