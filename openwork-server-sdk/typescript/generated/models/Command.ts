// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

export interface Command {
  name: string;
  description?: string;
  agent?: string;
  model?: string;
  source?: string;
  template: string;
  subtask?: boolean;
  hints: Array<string>;
}
