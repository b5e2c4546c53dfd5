// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Transport } from '../src/transport.js';
import { EventsApi } from './apis/EventsApi.js';
import { PermissionsApi } from './apis/PermissionsApi.js';
import { QuestionsApi } from './apis/QuestionsApi.js';
import { SessionsApi } from './apis/SessionsApi.js';
import { SystemApi } from './apis/SystemApi.js';
import { WorkspacesApi } from './apis/WorkspacesApi.js';

/** The operations of the API, by tag. */
export class Operations {
  /** The operations of the tag `Events`. */
  readonly events: EventsApi;
  /** The operations of the tag `Permissions`. */
  readonly permissions: PermissionsApi;
  /** The operations of the tag `Questions`. */
  readonly questions: QuestionsApi;
  /** The operations of the tag `Sessions`. */
  readonly sessions: SessionsApi;
  /** The operations of the tag `System`. */
  readonly system: SystemApi;
  /** The operations of the tag `Workspaces`. */
  readonly workspaces: WorkspacesApi;

  constructor(transport: Transport) {
    this.events = new EventsApi(transport);
    this.permissions = new PermissionsApi(transport);
    this.questions = new QuestionsApi(transport);
    this.sessions = new SessionsApi(transport);
    this.system = new SystemApi(transport);
    this.workspaces = new WorkspacesApi(transport);
  }
}
