// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface ServerProcess {
  pid: number;
  javaVersion: string;
  platform: string;
  processors: number;
  maxMemoryBytes: number;
}
