// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { QuestionOption } from './QuestionOption.js';

export interface Question {
  question: string;
  header: string;
  options: Array<QuestionOption>;
  multiple?: boolean;
  custom?: boolean;
}
