// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { SessionIdleProperties } from './SessionIdleProperties.js';

export interface SessionIdleEvent {
  /**
   * @remarks Pattern: `/^session\\.idle$/`.
   */
  type: string;
  id: string;
  properties: SessionIdleProperties;
}
