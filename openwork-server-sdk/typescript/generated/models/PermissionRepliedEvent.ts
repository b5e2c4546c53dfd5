// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { PermissionRepliedProperties } from './PermissionRepliedProperties.js';

export interface PermissionRepliedEvent {
  /**
   * @remarks Pattern: `/^permission\\.replied$/`.
   */
  type: string;
  id: string;
  properties: PermissionRepliedProperties;
}
