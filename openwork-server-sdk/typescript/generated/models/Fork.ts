// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface Fork {
  /**
   * @remarks Length: 0 to 100. Pattern: `/^msg_?[A-Za-z0-9]+$/`.
   */
  messageID?: string | undefined;
}
