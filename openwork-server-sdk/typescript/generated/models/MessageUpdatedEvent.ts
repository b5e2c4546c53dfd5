// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { MessageUpdatedProperties } from './MessageUpdatedProperties.js';

export interface MessageUpdatedEvent {
  /**
   * @remarks Pattern: `/^message\\.updated$/`.
   */
  type: string;
  id: string;
  properties: MessageUpdatedProperties;
}
