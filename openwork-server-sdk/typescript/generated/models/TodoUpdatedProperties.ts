// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Todo } from './Todo.js';

export interface TodoUpdatedProperties {
  sessionID: string;
  todos: Array<Todo>;
}
