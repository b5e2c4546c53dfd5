// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ToolState } from './ToolState.js';
import type { PartTime } from './PartTime.js';

export interface MessagePart {
  id: string;
  sessionID: string;
  messageID: string;
  type: string;
  text?: string;
  synthetic?: boolean;
  tool?: string;
  callID?: string;
  state?: ToolState;
  mime?: string;
  filename?: string;
  url?: string;
  reason?: string;
  time?: PartTime;
}
