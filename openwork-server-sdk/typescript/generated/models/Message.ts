// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { MessagePart } from './MessagePart.js';
import type { MessageInfo } from './MessageInfo.js';

export interface Message {
  info: MessageInfo;
  parts: Array<MessagePart>;
}
