// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface PromptPart {
  type: 'text' | 'file' | 'agent';
  /**
   * @remarks Length: 0 to 1000000.
   */
  text?: string | undefined;
  /**
   * @remarks Length: 0 to 200.
   */
  mime?: string | undefined;
  /**
   * @remarks Length: 0 to 10000000.
   */
  url?: string | undefined;
  /**
   * @remarks Length: 0 to 1000.
   */
  filename?: string | undefined;
  /**
   * @remarks Length: 0 to 200.
   */
  name?: string | undefined;
}

/** The values of {@link PromptPart.type} that this version of the SDK knows. */
export const PromptPartTypeValues = ['text', 'file', 'agent'] as const;
