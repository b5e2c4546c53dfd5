// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface PermissionRepliedProperties {
  sessionID: string;
  requestID: string;
  reply: 'once' | 'always' | 'reject' | (string & {});
}

/** The values of {@link PermissionRepliedProperties.reply} that this version of the SDK knows. */
export const PermissionRepliedPropertiesReplyValues = ['once', 'always', 'reject'] as const;
