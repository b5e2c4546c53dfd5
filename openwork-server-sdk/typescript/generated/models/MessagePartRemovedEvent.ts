// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { MessagePartRemovedProperties } from './MessagePartRemovedProperties.js';

export interface MessagePartRemovedEvent {
  /**
   * @remarks Pattern: `/^message\\.part\\.removed$/`.
   */
  type: string;
  id: string;
  properties: MessagePartRemovedProperties;
}
