// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { UnknownProperties } from './UnknownProperties.js';

export interface UnknownEvent {
  /**
   * @remarks Pattern: `/^unknown$/`.
   */
  type: string;
  id: string;
  properties: UnknownProperties;
}
