// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { QuestionRequest } from './QuestionRequest.js';

export interface QuestionAskedEvent {
  /**
   * @remarks Pattern: `/^question\\.asked$/`.
   */
  type: string;
  id: string;
  properties: QuestionRequest;
}
