// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface Rejection {
  /**
   * @remarks Length: 0 to 10000.
   */
  message?: string | undefined;
}
