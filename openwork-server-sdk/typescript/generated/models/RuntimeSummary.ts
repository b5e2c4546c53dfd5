// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { OpencodeHealth } from './OpencodeHealth.js';
import type { RuntimeUpgrade } from './RuntimeUpgrade.js';
import type { RestartPolicy } from './RestartPolicy.js';
import type { RouterHealth } from './RouterHealth.js';

export interface RuntimeSummary {
  source?: string;
  target: string;
  bootstrapPolicy: 'eager' | 'manual' | 'disabled' | (string & {});
  restartPolicy: RestartPolicy;
  opencode: OpencodeHealth;
  router: RouterHealth;
  upgrade: RuntimeUpgrade;
}

/** The values of {@link RuntimeSummary.bootstrapPolicy} that this version of the SDK knows. */
export const RuntimeSummaryBootstrapPolicyValues = ['eager', 'manual', 'disabled'] as const;
