// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { MessageRemovedProperties } from './MessageRemovedProperties.js';

export interface MessageRemovedEvent {
  /**
   * @remarks Pattern: `/^message\\.removed$/`.
   */
  type: string;
  id: string;
  properties: MessageRemovedProperties;
}
