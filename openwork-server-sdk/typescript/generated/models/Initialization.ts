// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface Initialization {
  /**
   * @remarks Length: 1 to 200.
   */
  providerID: string;
  /**
   * @remarks Length: 1 to 200.
   */
  modelID: string;
  /**
   * @remarks Length: 0 to 100. Pattern: `/^msg_?[A-Za-z0-9]+$/`.
   */
  messageID: string;
}
