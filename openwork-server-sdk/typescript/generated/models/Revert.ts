// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface Revert {
  /**
   * @remarks Length: 0 to 100. Pattern: `/^msg_?[A-Za-z0-9]+$/`.
   */
  messageID: string;
  /**
   * @remarks Length: 0 to 100. Pattern: `/^prt_?[A-Za-z0-9]+$/`.
   */
  partID?: string | undefined;
}
