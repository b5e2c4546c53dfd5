// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface ServerStartup {
  tookMs: number;
  workingDirectory: string;
  storage: string;
  tokens: 'given' | 'made' | 'none' | (string & {});
  bootstrapPolicy: 'eager' | 'manual' | 'disabled' | (string & {});
  warnings: Array<string>;
}

/** The values of {@link ServerStartup.tokens} that this version of the SDK knows. */
export const ServerStartupTokensValues = ['given', 'made', 'none'] as const;

/** The values of {@link ServerStartup.bootstrapPolicy} that this version of the SDK knows. */
export const ServerStartupBootstrapPolicyValues = ['eager', 'manual', 'disabled'] as const;
