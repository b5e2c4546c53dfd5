// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface ModelChoice {
  /**
   * @remarks Length: 1 to 200.
   */
  providerID: string;
  /**
   * @remarks Length: 1 to 200.
   */
  modelID: string;
}
