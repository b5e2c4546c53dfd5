// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface LocalWorkspaceRequest {
  /**
   * @remarks Length: 1 to 4096.
   */
  folderPath: string;
  /**
   * @remarks Length: 0 to 200.
   */
  name?: string | undefined;
}
