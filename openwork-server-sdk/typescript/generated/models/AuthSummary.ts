// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface AuthSummary {
  required: boolean;
  actor: 'anonymous' | 'client' | 'host' | (string & {});
}

/** The values of {@link AuthSummary.actor} that this version of the SDK knows. */
export const AuthSummaryActorValues = ['anonymous', 'client', 'host'] as const;
