// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { MessagePartDeltaProperties } from './MessagePartDeltaProperties.js';

export interface MessagePartDeltaEvent {
  /**
   * @remarks Pattern: `/^message\\.part\\.delta$/`.
   */
  type: string;
  id: string;
  properties: MessagePartDeltaProperties;
}
