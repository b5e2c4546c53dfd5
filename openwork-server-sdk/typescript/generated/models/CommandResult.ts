// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Message } from './Message.js';

export interface CommandResult {
  accepted: boolean;
  message: Message;
}
