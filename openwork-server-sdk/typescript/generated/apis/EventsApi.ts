// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ApiResult } from '../../src/api-promise.js';
import type { EventStream } from '../../src/event-stream.js';
import type { RequestOptions, StreamOptions } from '../../src/options.js';
import type { Transport } from '../../src/transport.js';
import type { ErrorEnvelope } from '../models/ErrorEnvelope.js';
import type { WorkspaceEvent } from '../models/WorkspaceEvent.js';

/** The parameters of `Events.stream`. */
export interface EventsStreamParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * The id of the last event that the client received
   * @remarks Length: 0 to 100.
   */
  lastEventID?: string | undefined;
}

/** The operations of the tag `Events`. */
export class EventsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Stream the events of a workspace
   *
   * Server-sent events. Each `data` field is a WorkspaceEvent as JSON. Each `id` field is a number that increases across connections, reloads and restarts. To resume, send the last id as `Last-Event-ID`: the stream continues after that event, or starts with `resync` if that event is no longer available. Without `Last-Event-ID` the stream starts with `server.connected`. `server.connected` is repeated whenever events may have been missed. Comments keep the connection alive. The server disconnects clients that read too slowly; they can resume.
   */
  stream(params: EventsStreamParams, options?: StreamOptions): EventStream<WorkspaceEvent> {
    return this.#transport.stream<WorkspaceEvent>({
      operation: 'Events.stream',
      method: 'GET',
      path: '/workspaces/{workspaceId}/events',
      pathParams: { 'workspaceId': params.workspaceId },
      headers: { 'Last-Event-ID': params.lastEventID },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['Last-Event-ID', params.lastEventID, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }
}
