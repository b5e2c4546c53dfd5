// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { SessionErrorProperties } from './SessionErrorProperties.js';

export interface SessionErrorEvent {
  /**
   * @remarks Pattern: `/^session\\.error$/`.
   */
  type: string;
  id: string;
  properties: SessionErrorProperties;
}
