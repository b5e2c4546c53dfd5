// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { MessagePartUpdatedProperties } from './MessagePartUpdatedProperties.js';

export interface MessagePartUpdatedEvent {
  /**
   * @remarks Pattern: `/^message\\.part\\.updated$/`.
   */
  type: string;
  id: string;
  properties: MessagePartUpdatedProperties;
}
