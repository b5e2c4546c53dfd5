// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { MessagePartDeltaEvent } from './MessagePartDeltaEvent.js';
import type { MessagePartRemovedEvent } from './MessagePartRemovedEvent.js';
import type { MessagePartUpdatedEvent } from './MessagePartUpdatedEvent.js';
import type { MessageRemovedEvent } from './MessageRemovedEvent.js';
import type { MessageUpdatedEvent } from './MessageUpdatedEvent.js';
import type { PermissionAskedEvent } from './PermissionAskedEvent.js';
import type { PermissionRepliedEvent } from './PermissionRepliedEvent.js';
import type { QuestionAskedEvent } from './QuestionAskedEvent.js';
import type { QuestionRejectedEvent } from './QuestionRejectedEvent.js';
import type { QuestionRepliedEvent } from './QuestionRepliedEvent.js';
import type { ResyncEvent } from './ResyncEvent.js';
import type { ServerConnectedEvent } from './ServerConnectedEvent.js';
import type { SessionCreatedEvent } from './SessionCreatedEvent.js';
import type { SessionDeletedEvent } from './SessionDeletedEvent.js';
import type { SessionErrorEvent } from './SessionErrorEvent.js';
import type { SessionIdleEvent } from './SessionIdleEvent.js';
import type { SessionStatusEvent } from './SessionStatusEvent.js';
import type { SessionUpdatedEvent } from './SessionUpdatedEvent.js';
import type { TodoUpdatedEvent } from './TodoUpdatedEvent.js';
import type { UnknownEvent } from './UnknownEvent.js';

export type WorkspaceEvent =
  | ({ type: 'message.part.delta' } & MessagePartDeltaEvent)
  | ({ type: 'message.part.removed' } & MessagePartRemovedEvent)
  | ({ type: 'message.part.updated' } & MessagePartUpdatedEvent)
  | ({ type: 'message.removed' } & MessageRemovedEvent)
  | ({ type: 'message.updated' } & MessageUpdatedEvent)
  | ({ type: 'permission.asked' } & PermissionAskedEvent)
  | ({ type: 'permission.replied' } & PermissionRepliedEvent)
  | ({ type: 'question.asked' } & QuestionAskedEvent)
  | ({ type: 'question.rejected' } & QuestionRejectedEvent)
  | ({ type: 'question.replied' } & QuestionRepliedEvent)
  | ({ type: 'resync' } & ResyncEvent)
  | ({ type: 'server.connected' } & ServerConnectedEvent)
  | ({ type: 'session.created' } & SessionCreatedEvent)
  | ({ type: 'session.deleted' } & SessionDeletedEvent)
  | ({ type: 'session.error' } & SessionErrorEvent)
  | ({ type: 'session.idle' } & SessionIdleEvent)
  | ({ type: 'session.status' } & SessionStatusEvent)
  | ({ type: 'session.updated' } & SessionUpdatedEvent)
  | ({ type: 'todo.updated' } & TodoUpdatedEvent)
  | ({ type: 'unknown' } & UnknownEvent);

const known: ReadonlySet<unknown> = new Set([
  'message.part.delta',
  'message.part.removed',
  'message.part.updated',
  'message.removed',
  'message.updated',
  'permission.asked',
  'permission.replied',
  'question.asked',
  'question.rejected',
  'question.replied',
  'resync',
  'server.connected',
  'session.created',
  'session.deleted',
  'session.error',
  'session.idle',
  'session.status',
  'session.updated',
  'todo.updated',
  'unknown',
]);

/** Returns whether this version of the SDK knows the `type` of a value; a newer server may send others. */
export function isWorkspaceEvent(value: { readonly type: string }): value is WorkspaceEvent {
  return known.has(value.type);
}
