// Assertions that the compiler checks; nothing here runs.
import {
  type ApiPromise,
  createClient,
  type ErrorCode,
  type EventStream,
  isWorkspaceEvent,
  type Message,
  type MessagePartDeltaProperties,
  OpenWorkApiError,
  OpenWorkConnectionError,
  OpenWorkTimeoutError,
  type PagePromise,
  type PromptPart,
  type ResponseMeta,
  type Session,
  type SessionStatus,
  unknownMember,
  type UnknownMember,
  type Workspace,
  type WorkspaceEvent,
} from '../src/index.js';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Fails to compile unless the two types are equal. */
function same<A, B>(..._equal: Equal<A, B> extends true ? [] : [never]): void {}

const client = createClient({ baseUrl: 'http://127.0.0.1:3100' });
const messages = client.sessions.listMessages({ workspaceId: 'w', sessionId: 's' });
const session = client.sessions.getSession({ workspaceId: 'w', sessionId: 's' });
const workspaces = client.workspaces.listWorkspaces();
const events = client.events.stream({ workspaceId: 'w' });

// Payloads have no envelope; only lists with a cursor are pages.
same<typeof messages, PagePromise<Message>>();
same<typeof session, ApiPromise<Session>>();
same<typeof workspaces, ApiPromise<Workspace[]>>();
same<typeof events, EventStream<WorkspaceEvent>>();
same<Awaited<ReturnType<typeof client.system.getMetrics>>, string>();
same<Awaited<ReturnType<typeof client.system.getContract>>, object>();
same<Awaited<ReturnType<typeof session.withRawResponse>>['meta'], ResponseMeta | undefined>();

// @ts-expect-error -- a required parameter is missing
client.sessions.listMessages({ workspaceId: 'w' });
// @ts-expect-error -- the contract has no such parameter
client.sessions.listMessages({ workspaceId: 'w', sessionId: 's', page: 1 });
// @ts-expect-error -- a list without a cursor cannot be iterated
workspaces[Symbol.asyncIterator];
// Absent and undefined are the same for optional parameters and properties of bodies.
client.sessions.createSession({ workspaceId: 'w', idempotencyKey: undefined, body: { title: undefined } });

// Values of requests are those of the contract; in responses, a newer server may send others.
const part: PromptPart = { type: 'text', text: 'a' };
// @ts-expect-error -- no value of the contract
part.type = 'video';
// @ts-expect-error -- the contract has no such property
part.color = 'red';
same<PromptPart['type'], 'text' | 'file' | 'agent'>();
same<SessionStatus['type'], 'idle' | 'busy' | 'retry' | (string & {})>();

export function narrows(event: WorkspaceEvent): string {
  if (event.type === 'message.part.delta') same<typeof event.properties, MessagePartDeltaProperties>();
  // @ts-expect-error -- no type of the contract
  if (event.type === 'message.part.dleta') return '';
  switch (event.type) {
    case 'session.created':
      same<Session, typeof event.properties.info>();
      return event.properties.info.id;
    case 'resync':
      return event.properties.lastEventID;
    default:
      return event.id;
  }
}

export function isExhaustive(event: Extract<WorkspaceEvent, { type: 'resync' | 'unknown' }>): UnknownMember | string {
  switch (event.type) {
    case 'resync':
      return event.properties.lastEventID;
    case 'unknown':
      return event.properties.type;
    default:
      return unknownMember(event);
  }
}

export function isNotExhaustive(event: Extract<WorkspaceEvent, { type: 'resync' | 'unknown' }>): UnknownMember | string {
  switch (event.type) {
    case 'resync':
      return event.properties.lastEventID;
    default:
      // @ts-expect-error -- the type `unknown` is not handled
      return unknownMember(event);
  }
}

export function knows(event: { readonly type: string }): string {
  return isWorkspaceEvent(event) ? event.id : event.type;
}

export function handles(error: unknown): string {
  if (error instanceof OpenWorkApiError) {
    switch (error.code) {
      case 'invalid_request':
        same<typeof error.code, 'invalid_request'>();
        return error.details.map((detail) => detail.path ?? detail.message).join();
      case 'not_found':
      case 'conflict':
        same<typeof error.code, 'not_found' | 'conflict'>();
        return error.requestId;
      // @ts-expect-error -- no code of the contract
      case 'gone':
        return '';
      case 'unrecognized':
        return String(error.status);
      default:
        same<typeof error.code, Exclude<ErrorCode, 'invalid_request' | 'not_found' | 'conflict'>>();
        return error.code;
    }
  }
  if (error instanceof OpenWorkTimeoutError) return String(error.timeoutMs);
  return error instanceof OpenWorkConnectionError ? error.message : '';
}
