// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface PermissionReply {
  reply: 'once' | 'always' | 'reject';
  /**
   * @remarks Length: 0 to 10000.
   */
  message?: string | undefined;
}

/** The values of {@link PermissionReply.reply} that this version of the SDK knows. */
export const PermissionReplyReplyValues = ['once', 'always', 'reject'] as const;
