// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ChildError } from './ChildError.js';

export interface UpgradeFailure {
  program: string;
  error: ChildError;
}
