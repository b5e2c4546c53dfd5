// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ChildError } from './ChildError.js';
import type { ChildExit } from './ChildExit.js';
import type { RuntimeProgram } from './RuntimeProgram.js';

export interface OpencodeHealth {
  status: 'disabled' | 'starting' | 'running' | 'unresponsive' | 'crashed' | 'restart_scheduled' | 'error' | 'stopped' | (string & {});
  running: boolean;
  baseUrl?: string;
  binaryPath?: string;
  version?: string;
  sha256?: string;
  source?: string;
  manifest?: RuntimeProgram;
  pid?: number;
  since?: string;
  restarts: number;
  lastStartedAt?: string;
  lastReadyAt?: string;
  lastError?: ChildError;
  lastExit?: ChildExit;
  output: Array<string>;
}

/** The values of {@link OpencodeHealth.status} that this version of the SDK knows. */
export const OpencodeHealthStatusValues = ['disabled', 'starting', 'running', 'unresponsive', 'crashed', 'restart_scheduled', 'error', 'stopped'] as const;
