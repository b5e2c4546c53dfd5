// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResyncProperties } from './ResyncProperties.js';

export interface ResyncEvent {
  /**
   * @remarks Pattern: `/^resync$/`.
   */
  type: string;
  id: string;
  properties: ResyncProperties;
}
