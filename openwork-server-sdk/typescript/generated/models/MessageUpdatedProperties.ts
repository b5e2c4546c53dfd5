// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { MessageInfo } from './MessageInfo.js';

export interface MessageUpdatedProperties {
  sessionID: string;
  info: MessageInfo;
}
