// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface SessionChange {
  /**
   * @remarks Length: 1 to 500.
   */
  title?: string | undefined;
  archived?: boolean | undefined;
}
