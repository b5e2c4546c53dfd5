// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface PartChange {
  /**
   * @remarks Length: 0 to 1000000.
   */
  text: string;
}
