// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Todo } from './Todo.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface TodoListEnvelope {
  ok: boolean;
  data: Array<Todo>;
  meta: ResponseMeta;
}
