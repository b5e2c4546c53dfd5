// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { QuestionRequest } from './QuestionRequest.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface QuestionRequestListEnvelope {
  ok: boolean;
  data: Array<QuestionRequest>;
  meta: ResponseMeta;
}
