// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { SessionProperties } from './SessionProperties.js';

export interface SessionCreatedEvent {
  /**
   * @remarks Pattern: `/^session\\.created$/`.
   */
  type: string;
  id: string;
  properties: SessionProperties;
}
