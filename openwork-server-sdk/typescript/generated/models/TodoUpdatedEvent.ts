// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { TodoUpdatedProperties } from './TodoUpdatedProperties.js';

export interface TodoUpdatedEvent {
  /**
   * @remarks Pattern: `/^todo\\.updated$/`.
   */
  type: string;
  id: string;
  properties: TodoUpdatedProperties;
}
