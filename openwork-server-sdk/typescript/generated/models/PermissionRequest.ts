// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ToolCall } from './ToolCall.js';

export interface PermissionRequest {
  id: string;
  sessionID: string;
  permission: string;
  patterns: Array<string>;
  metadata: { [key: string]: unknown | null; };
  always: Array<string>;
  tool?: ToolCall;
}
