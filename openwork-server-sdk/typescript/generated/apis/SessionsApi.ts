// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ApiResult } from '../../src/api-promise.js';
import type { EventStream } from '../../src/event-stream.js';
import type { RequestOptions, StreamOptions } from '../../src/options.js';
import type { Transport } from '../../src/transport.js';
import type { AcceptedEnvelope } from '../models/AcceptedEnvelope.js';
import type { CommandRequest } from '../models/CommandRequest.js';
import type { CommandResultEnvelope } from '../models/CommandResultEnvelope.js';
import type { ErrorEnvelope } from '../models/ErrorEnvelope.js';
import type { FileDiffListEnvelope } from '../models/FileDiffListEnvelope.js';
import type { Fork } from '../models/Fork.js';
import type { Initialization } from '../models/Initialization.js';
import type { MessageEnvelope } from '../models/MessageEnvelope.js';
import type { MessageListEnvelope } from '../models/MessageListEnvelope.js';
import type { MessagePartEnvelope } from '../models/MessagePartEnvelope.js';
import type { PartChange } from '../models/PartChange.js';
import type { PromptRequest } from '../models/PromptRequest.js';
import type { Revert } from '../models/Revert.js';
import type { SessionChange } from '../models/SessionChange.js';
import type { SessionEnvelope } from '../models/SessionEnvelope.js';
import type { SessionListEnvelope } from '../models/SessionListEnvelope.js';
import type { SessionRequest } from '../models/SessionRequest.js';
import type { SessionSnapshotEnvelope } from '../models/SessionSnapshotEnvelope.js';
import type { SessionStatusEnvelope } from '../models/SessionStatusEnvelope.js';
import type { SessionStatusMapEnvelope } from '../models/SessionStatusMapEnvelope.js';
import type { ShareResultEnvelope } from '../models/ShareResultEnvelope.js';
import type { ShellCall } from '../models/ShellCall.js';
import type { Summarization } from '../models/Summarization.js';
import type { TodoListEnvelope } from '../models/TodoListEnvelope.js';

/** The parameters of `Sessions.abort`. */
export interface SessionsAbortParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
}

/** The parameters of `Sessions.command`. */
export interface SessionsCommandParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  body: CommandRequest;
  /**
   * Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   * @remarks Length: 0 to 255. Pattern: `/^[!-~]+$/`.
   */
  idempotencyKey?: string | undefined;
}

/** The parameters of `Sessions.createSession`. */
export interface SessionsCreateSessionParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  body: SessionRequest;
  /**
   * Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   * @remarks Length: 0 to 255. Pattern: `/^[!-~]+$/`.
   */
  idempotencyKey?: string | undefined;
}

/** The parameters of `Sessions.deleteMessage`. */
export interface SessionsDeleteMessageParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  messageId: string;
}

/** The parameters of `Sessions.deletePart`. */
export interface SessionsDeletePartParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  messageId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  partId: string;
}

/** The parameters of `Sessions.deleteSession`. */
export interface SessionsDeleteSessionParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
}

/** The parameters of `Sessions.fork`. */
export interface SessionsForkParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  body: Fork;
  /**
   * Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   * @remarks Length: 0 to 255. Pattern: `/^[!-~]+$/`.
   */
  idempotencyKey?: string | undefined;
}

/** The parameters of `Sessions.getMessage`. */
export interface SessionsGetMessageParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  messageId: string;
}

/** The parameters of `Sessions.getSession`. */
export interface SessionsGetSessionParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
}

/** The parameters of `Sessions.getSnapshot`. */
export interface SessionsGetSnapshotParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  /**
   * Maximum number of messages to return, counted from the newest
   * @remarks Minimum: 1. Maximum: 500.
   */
  limit?: number | undefined;
}

/** The parameters of `Sessions.getStatus`. */
export interface SessionsGetStatusParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
}

/** The parameters of `Sessions.init`. */
export interface SessionsInitParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  body: Initialization;
  /**
   * Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   * @remarks Length: 0 to 255. Pattern: `/^[!-~]+$/`.
   */
  idempotencyKey?: string | undefined;
}

/** The parameters of `Sessions.listChanges`. */
export interface SessionsListChangesParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  /**
   * Return only the changes made in response to this message
   * @remarks Length: 0 to 100.
   */
  messageID?: string | undefined;
}

/** The parameters of `Sessions.listChildren`. */
export interface SessionsListChildrenParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
}

/** The parameters of `Sessions.listMessages`. */
export interface SessionsListMessagesParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  /**
   * Maximum number of messages to return, counted from the newest
   * @remarks Minimum: 1. Maximum: 500.
   */
  limit?: number | undefined;
  /**
   * The `meta.nextCursor` of the page of later messages
   * @remarks Length: 0 to 500. Pattern: `/^[A-Za-z0-9_=-]+$/`.
   */
  cursor?: string | undefined;
}

/** The parameters of `Sessions.listSessions`. */
export interface SessionsListSessionsParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * Maximum number of sessions to return
   * @remarks Minimum: 1. Maximum: 500.
   */
  limit?: number | undefined;
  /**
   * Whether to return only sessions without a parent
   */
  roots?: boolean | undefined;
  /**
   * Return only sessions whose title contains this text
   * @remarks Length: 0 to 200.
   */
  search?: string | undefined;
  /**
   * Return only sessions updated at or after this time, in milliseconds since the epoch
   * @remarks Minimum: 0.
   */
  start?: number | undefined;
  /**
   * The `meta.nextCursor` of the previous page
   * @remarks Length: 0 to 200.
   */
  cursor?: string | undefined;
}

/** The parameters of `Sessions.listStatuses`. */
export interface SessionsListStatusesParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
}

/** The parameters of `Sessions.listTodos`. */
export interface SessionsListTodosParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
}

/** The parameters of `Sessions.prompt`. */
export interface SessionsPromptParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  body: PromptRequest;
  /**
   * Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   * @remarks Length: 0 to 255. Pattern: `/^[!-~]+$/`.
   */
  idempotencyKey?: string | undefined;
}

/** The parameters of `Sessions.promptAsync`. */
export interface SessionsPromptAsyncParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  body: PromptRequest;
  /**
   * Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   * @remarks Length: 0 to 255. Pattern: `/^[!-~]+$/`.
   */
  idempotencyKey?: string | undefined;
}

/** The parameters of `Sessions.revert`. */
export interface SessionsRevertParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  body: Revert;
}

/** The parameters of `Sessions.share`. */
export interface SessionsShareParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
}

/** The parameters of `Sessions.shell`. */
export interface SessionsShellParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  body: ShellCall;
  /**
   * Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   * @remarks Length: 0 to 255. Pattern: `/^[!-~]+$/`.
   */
  idempotencyKey?: string | undefined;
}

/** The parameters of `Sessions.summarize`. */
export interface SessionsSummarizeParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  body: Summarization;
  /**
   * Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   * @remarks Length: 0 to 255. Pattern: `/^[!-~]+$/`.
   */
  idempotencyKey?: string | undefined;
}

/** The parameters of `Sessions.unrevert`. */
export interface SessionsUnrevertParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
}

/** The parameters of `Sessions.unshare`. */
export interface SessionsUnshareParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
}

/** The parameters of `Sessions.updatePart`. */
export interface SessionsUpdatePartParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  messageId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  partId: string;
  body: PartChange;
}

/** The parameters of `Sessions.updateSession`. */
export interface SessionsUpdateSessionParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  sessionId: string;
  body: SessionChange;
}

/** The operations of the tag `Sessions`. */
export class SessionsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Stop the run of a session
   *
   * Does nothing if the session is idle.
   */
  abort(params: SessionsAbortParams, options?: RequestOptions): ApiResult<SessionsAbortParams, AcceptedEnvelope> {
    return this.#transport.call<SessionsAbortParams, AcceptedEnvelope>({
      operation: 'Sessions.abort',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/abort',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Run a command
   *
   * Runs one of opencode\'s commands. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   */
  command(params: SessionsCommandParams, options?: RequestOptions): ApiResult<SessionsCommandParams, CommandResultEnvelope> {
    return this.#transport.call<SessionsCommandParams, CommandResultEnvelope>({
      operation: 'Sessions.command',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/command',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      headers: { 'Idempotency-Key': params.idempotencyKey },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['Idempotency-Key', params.idempotencyKey, { minLength: 0, maxLength: 255, pattern: "/^[!-~]+$/" }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Create a session
   */
  createSession(params: SessionsCreateSessionParams, options?: RequestOptions): ApiResult<SessionsCreateSessionParams, SessionEnvelope> {
    return this.#transport.call<SessionsCreateSessionParams, SessionEnvelope>({
      operation: 'Sessions.createSession',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions',
      pathParams: { 'workspaceId': params.workspaceId },
      headers: { 'Idempotency-Key': params.idempotencyKey },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['Idempotency-Key', params.idempotencyKey, { minLength: 0, maxLength: 255, pattern: "/^[!-~]+$/" }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Delete a message
   *
   * Keeps the file changes that the message made.
   */
  deleteMessage(params: SessionsDeleteMessageParams, options?: RequestOptions): ApiResult<SessionsDeleteMessageParams, AcceptedEnvelope> {
    return this.#transport.call<SessionsDeleteMessageParams, AcceptedEnvelope>({
      operation: 'Sessions.deleteMessage',
      method: 'DELETE',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId, 'messageId': params.messageId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['messageId', params.messageId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Delete a message part
   */
  deletePart(params: SessionsDeletePartParams, options?: RequestOptions): ApiResult<SessionsDeletePartParams, AcceptedEnvelope> {
    return this.#transport.call<SessionsDeletePartParams, AcceptedEnvelope>({
      operation: 'Sessions.deletePart',
      method: 'DELETE',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}/parts/{partId}',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId, 'messageId': params.messageId, 'partId': params.partId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['messageId', params.messageId, { minLength: 0, maxLength: 100 }],
        ['partId', params.partId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Delete a session
   *
   * Deletes the session and all of its messages.
   */
  deleteSession(params: SessionsDeleteSessionParams, options?: RequestOptions): ApiResult<SessionsDeleteSessionParams, AcceptedEnvelope> {
    return this.#transport.call<SessionsDeleteSessionParams, AcceptedEnvelope>({
      operation: 'Sessions.deleteSession',
      method: 'DELETE',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Fork a session
   *
   * Creates a session with the messages before `messageID`, or with all messages if it is absent.
   */
  fork(params: SessionsForkParams, options?: RequestOptions): ApiResult<SessionsForkParams, SessionEnvelope> {
    return this.#transport.call<SessionsForkParams, SessionEnvelope>({
      operation: 'Sessions.fork',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/fork',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      headers: { 'Idempotency-Key': params.idempotencyKey },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['Idempotency-Key', params.idempotencyKey, { minLength: 0, maxLength: 255, pattern: "/^[!-~]+$/" }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Get a message
   */
  getMessage(params: SessionsGetMessageParams, options?: RequestOptions): ApiResult<SessionsGetMessageParams, MessageEnvelope> {
    return this.#transport.call<SessionsGetMessageParams, MessageEnvelope>({
      operation: 'Sessions.getMessage',
      method: 'GET',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId, 'messageId': params.messageId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['messageId', params.messageId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Get a session
   */
  getSession(params: SessionsGetSessionParams, options?: RequestOptions): ApiResult<SessionsGetSessionParams, SessionEnvelope> {
    return this.#transport.call<SessionsGetSessionParams, SessionEnvelope>({
      operation: 'Sessions.getSession',
      method: 'GET',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Get a snapshot of a session
   *
   * Returns the session with its newest messages, its to-do items and its status.
   */
  getSnapshot(params: SessionsGetSnapshotParams, options?: RequestOptions): ApiResult<SessionsGetSnapshotParams, SessionSnapshotEnvelope> {
    return this.#transport.call<SessionsGetSnapshotParams, SessionSnapshotEnvelope>({
      operation: 'Sessions.getSnapshot',
      method: 'GET',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/snapshot',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      query: { 'limit': params.limit },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['limit', params.limit, { minimum: 1, maximum: 500 }],
      ],
    }, options);
  }

  /**
   * Get the status of a session
   */
  getStatus(params: SessionsGetStatusParams, options?: RequestOptions): ApiResult<SessionsGetStatusParams, SessionStatusEnvelope> {
    return this.#transport.call<SessionsGetStatusParams, SessionStatusEnvelope>({
      operation: 'Sessions.getStatus',
      method: 'GET',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/status',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Initialize a project
   *
   * Runs an agent that analyzes the project and writes AGENTS.md. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   */
  init(params: SessionsInitParams, options?: RequestOptions): ApiResult<SessionsInitParams, AcceptedEnvelope> {
    return this.#transport.call<SessionsInitParams, AcceptedEnvelope>({
      operation: 'Sessions.init',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/init',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      headers: { 'Idempotency-Key': params.idempotencyKey },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['Idempotency-Key', params.idempotencyKey, { minLength: 0, maxLength: 255, pattern: "/^[!-~]+$/" }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * List the file changes of a session
   */
  listChanges(params: SessionsListChangesParams, options?: RequestOptions): ApiResult<SessionsListChangesParams, FileDiffListEnvelope> {
    return this.#transport.call<SessionsListChangesParams, FileDiffListEnvelope>({
      operation: 'Sessions.listChanges',
      method: 'GET',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/diff',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      query: { 'messageID': params.messageID },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['messageID', params.messageID, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * List child sessions
   *
   * Returns the sessions whose parent is this session.
   */
  listChildren(params: SessionsListChildrenParams, options?: RequestOptions): ApiResult<SessionsListChildrenParams, SessionListEnvelope> {
    return this.#transport.call<SessionsListChildrenParams, SessionListEnvelope>({
      operation: 'Sessions.listChildren',
      method: 'GET',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/children',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * List messages
   *
   * Oldest first within a page. Paginated from the newest page: pass `meta.nextCursor` as `cursor` to get the previous messages.
   */
  listMessages(params: SessionsListMessagesParams, options?: RequestOptions): ApiResult<SessionsListMessagesParams, MessageListEnvelope> {
    return this.#transport.call<SessionsListMessagesParams, MessageListEnvelope>({
      operation: 'Sessions.listMessages',
      method: 'GET',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/messages',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      query: { 'limit': params.limit, 'cursor': params.cursor },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['limit', params.limit, { minimum: 1, maximum: 500 }],
        ['cursor', params.cursor, { minLength: 0, maxLength: 500, pattern: "/^[A-Za-z0-9_=-]+$/" }],
      ],
    }, options);
  }

  /**
   * List sessions
   *
   * Newest first. Paginated: pass `meta.nextCursor` as `cursor` to get the next page.
   */
  listSessions(params: SessionsListSessionsParams, options?: RequestOptions): ApiResult<SessionsListSessionsParams, SessionListEnvelope> {
    return this.#transport.call<SessionsListSessionsParams, SessionListEnvelope>({
      operation: 'Sessions.listSessions',
      method: 'GET',
      path: '/workspaces/{workspaceId}/sessions',
      pathParams: { 'workspaceId': params.workspaceId },
      query: { 'limit': params.limit, 'roots': params.roots, 'search': params.search, 'start': params.start, 'cursor': params.cursor },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['limit', params.limit, { minimum: 1, maximum: 500 }],
        ['search', params.search, { minLength: 0, maxLength: 200 }],
        ['start', params.start, { minimum: 0 }],
        ['cursor', params.cursor, { minLength: 0, maxLength: 200 }],
      ],
    }, options);
  }

  /**
   * List session statuses
   *
   * Returns the status of each session that is not idle, by session id.
   */
  listStatuses(params: SessionsListStatusesParams, options?: RequestOptions): ApiResult<SessionsListStatusesParams, SessionStatusMapEnvelope> {
    return this.#transport.call<SessionsListStatusesParams, SessionStatusMapEnvelope>({
      operation: 'Sessions.listStatuses',
      method: 'GET',
      path: '/workspaces/{workspaceId}/sessions/status',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * List the to-do items of a session
   */
  listTodos(params: SessionsListTodosParams, options?: RequestOptions): ApiResult<SessionsListTodosParams, TodoListEnvelope> {
    return this.#transport.call<SessionsListTodosParams, TodoListEnvelope>({
      operation: 'Sessions.listTodos',
      method: 'GET',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/todo',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Send a message and wait for the response
   *
   * Returns the message of the assistant. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   */
  prompt(params: SessionsPromptParams, options?: RequestOptions): ApiResult<SessionsPromptParams, MessageEnvelope> {
    return this.#transport.call<SessionsPromptParams, MessageEnvelope>({
      operation: 'Sessions.prompt',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/messages',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      headers: { 'Idempotency-Key': params.idempotencyKey },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['Idempotency-Key', params.idempotencyKey, { minLength: 0, maxLength: 255, pattern: "/^[!-~]+$/" }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Send a message without waiting for the response
   *
   * Responds immediately. The events of the workspace report the progress.
   */
  promptAsync(params: SessionsPromptAsyncParams, options?: RequestOptions): ApiResult<SessionsPromptAsyncParams, AcceptedEnvelope> {
    return this.#transport.call<SessionsPromptAsyncParams, AcceptedEnvelope>({
      operation: 'Sessions.promptAsync',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/prompt_async',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      headers: { 'Idempotency-Key': params.idempotencyKey },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['Idempotency-Key', params.idempotencyKey, { minLength: 0, maxLength: 255, pattern: "/^[!-~]+$/" }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Revert a message
   *
   * Reverts the message, all later messages and the file changes they made.
   */
  revert(params: SessionsRevertParams, options?: RequestOptions): ApiResult<SessionsRevertParams, SessionEnvelope> {
    return this.#transport.call<SessionsRevertParams, SessionEnvelope>({
      operation: 'Sessions.revert',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/revert',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Share a session
   *
   * Publishes the session. Anyone with the returned URL can read it.
   */
  share(params: SessionsShareParams, options?: RequestOptions): ApiResult<SessionsShareParams, ShareResultEnvelope> {
    return this.#transport.call<SessionsShareParams, ShareResultEnvelope>({
      operation: 'Sessions.share',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/share',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Run a shell command
   *
   * Runs the command in the folder of the workspace. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   */
  shell(params: SessionsShellParams, options?: RequestOptions): ApiResult<SessionsShellParams, CommandResultEnvelope> {
    return this.#transport.call<SessionsShellParams, CommandResultEnvelope>({
      operation: 'Sessions.shell',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/shell',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      headers: { 'Idempotency-Key': params.idempotencyKey },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['Idempotency-Key', params.idempotencyKey, { minLength: 0, maxLength: 255, pattern: "/^[!-~]+$/" }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Summarize a session
   *
   * Summarizes the messages so that later runs need less context. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   */
  summarize(params: SessionsSummarizeParams, options?: RequestOptions): ApiResult<SessionsSummarizeParams, AcceptedEnvelope> {
    return this.#transport.call<SessionsSummarizeParams, AcceptedEnvelope>({
      operation: 'Sessions.summarize',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/summarize',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      headers: { 'Idempotency-Key': params.idempotencyKey },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['Idempotency-Key', params.idempotencyKey, { minLength: 0, maxLength: 255, pattern: "/^[!-~]+$/" }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Undo a revert
   */
  unrevert(params: SessionsUnrevertParams, options?: RequestOptions): ApiResult<SessionsUnrevertParams, SessionEnvelope> {
    return this.#transport.call<SessionsUnrevertParams, SessionEnvelope>({
      operation: 'Sessions.unrevert',
      method: 'POST',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/unrevert',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Stop sharing a session
   */
  unshare(params: SessionsUnshareParams, options?: RequestOptions): ApiResult<SessionsUnshareParams, ShareResultEnvelope> {
    return this.#transport.call<SessionsUnshareParams, ShareResultEnvelope>({
      operation: 'Sessions.unshare',
      method: 'DELETE',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/share',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Update a message part
   *
   * Replaces the text of a text or reasoning part. Other parts cannot be edited.
   */
  updatePart(params: SessionsUpdatePartParams, options?: RequestOptions): ApiResult<SessionsUpdatePartParams, MessagePartEnvelope> {
    return this.#transport.call<SessionsUpdatePartParams, MessagePartEnvelope>({
      operation: 'Sessions.updatePart',
      method: 'PATCH',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}/parts/{partId}',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId, 'messageId': params.messageId, 'partId': params.partId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
        ['messageId', params.messageId, { minLength: 0, maxLength: 100 }],
        ['partId', params.partId, { minLength: 0, maxLength: 100 }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Update a session
   *
   * Changes the title, the archived state, or both. Absent fields keep their value.
   */
  updateSession(params: SessionsUpdateSessionParams, options?: RequestOptions): ApiResult<SessionsUpdateSessionParams, SessionEnvelope> {
    return this.#transport.call<SessionsUpdateSessionParams, SessionEnvelope>({
      operation: 'Sessions.updateSession',
      method: 'PATCH',
      path: '/workspaces/{workspaceId}/sessions/{sessionId}',
      pathParams: { 'workspaceId': params.workspaceId, 'sessionId': params.sessionId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['sessionId', params.sessionId, { minLength: 0, maxLength: 100 }],
      ],
      body: params.body,
    }, options);
  }
}
