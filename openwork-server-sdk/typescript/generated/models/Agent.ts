// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ModelChoice } from './ModelChoice.js';

export interface Agent {
  name: string;
  description?: string;
  mode: string;
  hidden?: boolean;
  model?: ModelChoice;
}
