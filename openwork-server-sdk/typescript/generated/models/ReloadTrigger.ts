// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface ReloadTrigger {
  type: string;
  action: 'added' | 'removed' | 'updated' | (string & {});
  name: string;
  path: string;
}

/** The values of {@link ReloadTrigger.action} that this version of the SDK knows. */
export const ReloadTriggerActionValues = ['added', 'removed', 'updated'] as const;
