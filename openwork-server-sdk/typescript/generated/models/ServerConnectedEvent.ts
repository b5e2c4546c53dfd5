// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface ServerConnectedEvent {
  /**
   * @remarks Pattern: `/^server\\.connected$/`.
   */
  type: string;
  id: string;
  properties: { [key: string]: unknown | null; };
}
