// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { RuntimeSummary } from './RuntimeSummary.js';
import type { RuntimeUpgrade } from './RuntimeUpgrade.js';

export interface UpgradeResult {
  state: RuntimeUpgrade;
  summary: RuntimeSummary;
}
