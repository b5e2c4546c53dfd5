// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { QuestionRejectedProperties } from './QuestionRejectedProperties.js';

export interface QuestionRejectedEvent {
  /**
   * @remarks Pattern: `/^question\\.rejected$/`.
   */
  type: string;
  id: string;
  properties: QuestionRejectedProperties;
}
