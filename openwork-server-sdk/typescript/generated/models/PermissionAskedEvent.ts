// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { PermissionRequest } from './PermissionRequest.js';

export interface PermissionAskedEvent {
  /**
   * @remarks Pattern: `/^permission\\.asked$/`.
   */
  type: string;
  id: string;
  properties: PermissionRequest;
}
