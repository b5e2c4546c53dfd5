// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface SessionStatus {
  type: 'idle' | 'busy' | 'retry' | (string & {});
  attempt?: number;
  message?: string;
  next?: number;
}

/** The values of {@link SessionStatus.type} that this version of the SDK knows. */
export const SessionStatusTypeValues = ['idle', 'busy', 'retry'] as const;
