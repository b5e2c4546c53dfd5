// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { MessagePart } from './MessagePart.js';

export interface MessagePartUpdatedProperties {
  sessionID: string;
  part: MessagePart;
  time?: number;
}
