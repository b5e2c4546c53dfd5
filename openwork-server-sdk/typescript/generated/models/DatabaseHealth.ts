// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface DatabaseHealth {
  status: 'ready' | 'warning' | (string & {});
  bootstrapMode: 'fresh' | 'existing' | (string & {});
  migrations: number;
  path?: string;
}

/** The values of {@link DatabaseHealth.status} that this version of the SDK knows. */
export const DatabaseHealthStatusValues = ['ready', 'warning'] as const;

/** The values of {@link DatabaseHealth.bootstrapMode} that this version of the SDK knows. */
export const DatabaseHealthBootstrapModeValues = ['fresh', 'existing'] as const;
