// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { SessionStatusProperties } from './SessionStatusProperties.js';

export interface SessionStatusEvent {
  /**
   * @remarks Pattern: `/^session\\.status$/`.
   */
  type: string;
  id: string;
  properties: SessionStatusProperties;
}
