// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Todo } from './Todo.js';
import type { Message } from './Message.js';
import type { SessionStatus } from './SessionStatus.js';
import type { Session } from './Session.js';

export interface SessionSnapshot {
  session: Session;
  messages: Array<Message>;
  todos: Array<Todo>;
  status: SessionStatus;
}
