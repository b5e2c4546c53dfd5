// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { UpgradeFailure } from './UpgradeFailure.js';

export interface RuntimeUpgrade {
  status: 'idle' | 'running' | 'completed' | 'failed' | (string & {});
  startedAt?: string;
  finishedAt?: string;
  replaced: Array<string>;
  failures: Array<UpgradeFailure>;
}

/** The values of {@link RuntimeUpgrade.status} that this version of the SDK knows. */
export const RuntimeUpgradeStatusValues = ['idle', 'running', 'completed', 'failed'] as const;
