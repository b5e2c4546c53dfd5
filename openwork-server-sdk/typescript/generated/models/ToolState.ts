// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface ToolState {
  status: string;
  title?: string;
  input?: { [key: string]: unknown | null; };
  output?: string;
  error?: string;
}
