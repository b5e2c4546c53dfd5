// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface NameRequest {
  /**
   * @remarks Length: 0 to 200.
   */
  displayName: string;
}
