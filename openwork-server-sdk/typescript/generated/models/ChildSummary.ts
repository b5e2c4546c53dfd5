// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface ChildSummary {
  status: 'disabled' | 'starting' | 'running' | 'unresponsive' | 'crashed' | 'restart_scheduled' | 'error' | 'stopped' | (string & {});
  running: boolean;
  version?: string;
  pid?: number;
}

/** The values of {@link ChildSummary.status} that this version of the SDK knows. */
export const ChildSummaryStatusValues = ['disabled', 'starting', 'running', 'unresponsive', 'crashed', 'restart_scheduled', 'error', 'stopped'] as const;
