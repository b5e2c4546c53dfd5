// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ApiResult } from '../../src/api-promise.js';
import type { EventStream } from '../../src/event-stream.js';
import type { RequestOptions, StreamOptions } from '../../src/options.js';
import type { Transport } from '../../src/transport.js';
import type { ActiveWorkspaceEnvelope } from '../models/ActiveWorkspaceEnvelope.js';
import type { AgentListEnvelope } from '../models/AgentListEnvelope.js';
import type { CommandListEnvelope } from '../models/CommandListEnvelope.js';
import type { DeletedWorkspaceEnvelope } from '../models/DeletedWorkspaceEnvelope.js';
import type { DisposedEnvelope } from '../models/DisposedEnvelope.js';
import type { ErrorEnvelope } from '../models/ErrorEnvelope.js';
import type { LocalWorkspaceRequest } from '../models/LocalWorkspaceRequest.js';
import type { NameRequest } from '../models/NameRequest.js';
import type { ProviderCatalogEnvelope } from '../models/ProviderCatalogEnvelope.js';
import type { ReloadFeedEnvelope } from '../models/ReloadFeedEnvelope.js';
import type { ReloadedEnvelope } from '../models/ReloadedEnvelope.js';
import type { StringListEnvelope } from '../models/StringListEnvelope.js';
import type { WorkspaceEnvelope } from '../models/WorkspaceEnvelope.js';
import type { WorkspaceListEnvelope } from '../models/WorkspaceListEnvelope.js';

/** The parameters of `Workspaces.activateWorkspace`. */
export interface WorkspacesActivateWorkspaceParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
}

/** The parameters of `Workspaces.createLocalWorkspace`. */
export interface WorkspacesCreateLocalWorkspaceParams {
  body: LocalWorkspaceRequest;
  /**
   * Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   * @remarks Length: 0 to 255. Pattern: `/^[!-~]+$/`.
   */
  idempotencyKey?: string | undefined;
}

/** The parameters of `Workspaces.deleteWorkspace`. */
export interface WorkspacesDeleteWorkspaceParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
}

/** The parameters of `Workspaces.dispose`. */
export interface WorkspacesDisposeParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
}

/** The parameters of `Workspaces.getProviders`. */
export interface WorkspacesGetProvidersParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * Whether to include providers without credentials, which adds thousands of models
   */
  all?: boolean | undefined;
}

/** The parameters of `Workspaces.getWorkspace`. */
export interface WorkspacesGetWorkspaceParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
}

/** The parameters of `Workspaces.listAgents`. */
export interface WorkspacesListAgentsParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
}

/** The parameters of `Workspaces.listCommands`. */
export interface WorkspacesListCommandsParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
}

/** The parameters of `Workspaces.listReloadEvents`. */
export interface WorkspacesListReloadEventsParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * The `cursor` of the previous response
   * @remarks Minimum: 0.
   */
  since?: number | undefined;
}

/** The parameters of `Workspaces.listWorkspaces`. */
export interface WorkspacesListWorkspacesParams {
  /**
   * Whether to include hidden workspaces; requires the host token
   */
  includeHidden?: boolean | undefined;
}

/** The parameters of `Workspaces.reloadEngine`. */
export interface WorkspacesReloadEngineParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
}

/** The parameters of `Workspaces.renameWorkspace`. */
export interface WorkspacesRenameWorkspaceParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  body: NameRequest;
}

/** The parameters of `Workspaces.searchFiles`. */
export interface WorkspacesSearchFilesParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * Characters that the path contains in this order, with any gaps
   * @remarks Length: 1 to 500.
   */
  query: string;
  /**
   * Whether to return directories instead of files
   */
  directories?: boolean | undefined;
  /**
   * Maximum number of paths to return
   * @remarks Minimum: 1. Maximum: 200.
   */
  limit?: number | undefined;
}

/** The operations of the tag `Workspaces`. */
export class WorkspacesApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Activate a workspace
   */
  activateWorkspace(params: WorkspacesActivateWorkspaceParams, options?: RequestOptions): ApiResult<WorkspacesActivateWorkspaceParams, ActiveWorkspaceEnvelope> {
    return this.#transport.call<WorkspacesActivateWorkspaceParams, ActiveWorkspaceEnvelope>({
      operation: 'Workspaces.activateWorkspace',
      method: 'POST',
      path: '/workspaces/{workspaceId}/activate',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Create a local workspace
   *
   * Registers an existing folder of the server\'s machine and activates the workspace. Idempotent: a folder that is already registered returns its workspace unchanged.
   */
  createLocalWorkspace(params: WorkspacesCreateLocalWorkspaceParams, options?: RequestOptions): ApiResult<WorkspacesCreateLocalWorkspaceParams, WorkspaceEnvelope> {
    return this.#transport.call<WorkspacesCreateLocalWorkspaceParams, WorkspaceEnvelope>({
      operation: 'Workspaces.createLocalWorkspace',
      method: 'POST',
      path: '/workspaces/local',
      headers: { 'Idempotency-Key': params.idempotencyKey },
      checks: [
        ['Idempotency-Key', params.idempotencyKey, { minLength: 0, maxLength: 255, pattern: "/^[!-~]+$/" }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Delete a workspace
   *
   * Removes the registration. The folder and its files are kept.
   */
  deleteWorkspace(params: WorkspacesDeleteWorkspaceParams, options?: RequestOptions): ApiResult<WorkspacesDeleteWorkspaceParams, DeletedWorkspaceEnvelope> {
    return this.#transport.call<WorkspacesDeleteWorkspaceParams, DeletedWorkspaceEnvelope>({
      operation: 'Workspaces.deleteWorkspace',
      method: 'DELETE',
      path: '/workspaces/{workspaceId}',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Dispose the opencode instance of a workspace
   *
   * Ends the runs of this workspace. Other workspaces are not affected. The next call creates a new instance.
   */
  dispose(params: WorkspacesDisposeParams, options?: RequestOptions): ApiResult<WorkspacesDisposeParams, DisposedEnvelope> {
    return this.#transport.call<WorkspacesDisposeParams, DisposedEnvelope>({
      operation: 'Workspaces.dispose',
      method: 'POST',
      path: '/workspaces/{workspaceId}/dispose',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * List providers and their models
   *
   * Returns only providers that have credentials unless `all` is set.
   */
  getProviders(params: WorkspacesGetProvidersParams, options?: RequestOptions): ApiResult<WorkspacesGetProvidersParams, ProviderCatalogEnvelope> {
    return this.#transport.call<WorkspacesGetProvidersParams, ProviderCatalogEnvelope>({
      operation: 'Workspaces.getProviders',
      method: 'GET',
      path: '/workspaces/{workspaceId}/providers',
      pathParams: { 'workspaceId': params.workspaceId },
      query: { 'all': params.all },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Get a workspace
   */
  getWorkspace(params: WorkspacesGetWorkspaceParams, options?: RequestOptions): ApiResult<WorkspacesGetWorkspaceParams, WorkspaceEnvelope> {
    return this.#transport.call<WorkspacesGetWorkspaceParams, WorkspaceEnvelope>({
      operation: 'Workspaces.getWorkspace',
      method: 'GET',
      path: '/workspaces/{workspaceId}',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * List agents
   */
  listAgents(params: WorkspacesListAgentsParams, options?: RequestOptions): ApiResult<WorkspacesListAgentsParams, AgentListEnvelope> {
    return this.#transport.call<WorkspacesListAgentsParams, AgentListEnvelope>({
      operation: 'Workspaces.listAgents',
      method: 'GET',
      path: '/workspaces/{workspaceId}/agents',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * List commands
   */
  listCommands(params: WorkspacesListCommandsParams, options?: RequestOptions): ApiResult<WorkspacesListCommandsParams, CommandListEnvelope> {
    return this.#transport.call<WorkspacesListCommandsParams, CommandListEnvelope>({
      operation: 'Workspaces.listCommands',
      method: 'GET',
      path: '/workspaces/{workspaceId}/commands',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * List reload events
   *
   * Returns configuration changes after which the opencode instance of the workspace should be reloaded. The server watches a workspace from the first request on.
   */
  listReloadEvents(params: WorkspacesListReloadEventsParams, options?: RequestOptions): ApiResult<WorkspacesListReloadEventsParams, ReloadFeedEnvelope> {
    return this.#transport.call<WorkspacesListReloadEventsParams, ReloadFeedEnvelope>({
      operation: 'Workspaces.listReloadEvents',
      method: 'GET',
      path: '/workspaces/{workspaceId}/reload-events',
      pathParams: { 'workspaceId': params.workspaceId },
      query: { 'since': params.since },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['since', params.since, { minimum: 0 }],
      ],
    }, options);
  }

  /**
   * List workspaces
   *
   * In the order in which they were registered.
   */
  listWorkspaces(params: WorkspacesListWorkspacesParams = {}, options?: RequestOptions): ApiResult<WorkspacesListWorkspacesParams, WorkspaceListEnvelope> {
    return this.#transport.call<WorkspacesListWorkspacesParams, WorkspaceListEnvelope>({
      operation: 'Workspaces.listWorkspaces',
      method: 'GET',
      path: '/workspaces',
      query: { 'includeHidden': params.includeHidden },
      checks: [
      ],
    }, options);
  }

  /**
   * Reload the opencode instance of a workspace
   *
   * Loads the configuration of the workspace again. Ends the runs of this workspace; other workspaces are not affected.
   */
  reloadEngine(params: WorkspacesReloadEngineParams, options?: RequestOptions): ApiResult<WorkspacesReloadEngineParams, ReloadedEnvelope> {
    return this.#transport.call<WorkspacesReloadEngineParams, ReloadedEnvelope>({
      operation: 'Workspaces.reloadEngine',
      method: 'POST',
      path: '/workspaces/{workspaceId}/engine/reload',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Update the name of a workspace
   *
   * Changes the display name. The slug stays the same.
   */
  renameWorkspace(params: WorkspacesRenameWorkspaceParams, options?: RequestOptions): ApiResult<WorkspacesRenameWorkspaceParams, WorkspaceEnvelope> {
    return this.#transport.call<WorkspacesRenameWorkspaceParams, WorkspaceEnvelope>({
      operation: 'Workspaces.renameWorkspace',
      method: 'PATCH',
      path: '/workspaces/{workspaceId}/display-name',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Search files
   *
   * Matches paths relative to the folder of the workspace. Best match first.
   */
  searchFiles(params: WorkspacesSearchFilesParams, options?: RequestOptions): ApiResult<WorkspacesSearchFilesParams, StringListEnvelope> {
    return this.#transport.call<WorkspacesSearchFilesParams, StringListEnvelope>({
      operation: 'Workspaces.searchFiles',
      method: 'GET',
      path: '/workspaces/{workspaceId}/files/search',
      pathParams: { 'workspaceId': params.workspaceId },
      query: { 'query': params.query, 'directories': params.directories, 'limit': params.limit },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['query', params.query, { minLength: 1, maxLength: 500 }],
        ['limit', params.limit, { minimum: 1, maximum: 200 }],
      ],
    }, options);
  }
}
