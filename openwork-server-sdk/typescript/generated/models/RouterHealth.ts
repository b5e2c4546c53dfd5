// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { RouterEnablement } from './RouterEnablement.js';
import type { ChildError } from './ChildError.js';
import type { ChildExit } from './ChildExit.js';
import type { RuntimeProgram } from './RuntimeProgram.js';

export interface RouterHealth {
  status: 'disabled' | 'starting' | 'running' | 'unresponsive' | 'crashed' | 'restart_scheduled' | 'error' | 'stopped' | (string & {});
  running: boolean;
  baseUrl?: string;
  healthUrl?: string;
  binaryPath?: string;
  version?: string;
  sha256?: string;
  source?: string;
  manifest?: RuntimeProgram;
  enablement: RouterEnablement;
  pid?: number;
  since?: string;
  restarts: number;
  lastStartedAt?: string;
  lastReadyAt?: string;
  lastError?: ChildError;
  lastExit?: ChildExit;
  output: Array<string>;
}

/** The values of {@link RouterHealth.status} that this version of the SDK knows. */
export const RouterHealthStatusValues = ['disabled', 'starting', 'running', 'unresponsive', 'crashed', 'restart_scheduled', 'error', 'stopped'] as const;
