// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ToolCall } from './ToolCall.js';
import type { Question } from './Question.js';

export interface QuestionRequest {
  id: string;
  sessionID: string;
  questions: Array<Question>;
  tool?: ToolCall;
}
