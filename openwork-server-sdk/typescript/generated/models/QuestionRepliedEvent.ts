// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { QuestionRepliedProperties } from './QuestionRepliedProperties.js';

export interface QuestionRepliedEvent {
  /**
   * @remarks Pattern: `/^question\\.replied$/`.
   */
  type: string;
  id: string;
  properties: QuestionRepliedProperties;
}
