// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ApiResult } from '../../src/api-promise.js';
import type { EventStream } from '../../src/event-stream.js';
import type { RequestOptions, StreamOptions } from '../../src/options.js';
import type { Transport } from '../../src/transport.js';
import type { AcceptedEnvelope } from '../models/AcceptedEnvelope.js';
import type { ErrorEnvelope } from '../models/ErrorEnvelope.js';
import type { PermissionReply } from '../models/PermissionReply.js';
import type { PermissionRequestListEnvelope } from '../models/PermissionRequestListEnvelope.js';
import type { Rejection } from '../models/Rejection.js';

/** The parameters of `Permissions.listPermissions`. */
export interface PermissionsListPermissionsParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
}

/** The parameters of `Permissions.rejectPermission`. */
export interface PermissionsRejectPermissionParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  requestId: string;
  body: Rejection;
}

/** The parameters of `Permissions.replyPermission`. */
export interface PermissionsReplyPermissionParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  requestId: string;
  body: PermissionReply;
}

/** The operations of the tag `Permissions`. */
export class PermissionsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List pending permission requests
   */
  listPermissions(params: PermissionsListPermissionsParams, options?: RequestOptions): ApiResult<PermissionsListPermissionsParams, PermissionRequestListEnvelope> {
    return this.#transport.call<PermissionsListPermissionsParams, PermissionRequestListEnvelope>({
      operation: 'Permissions.listPermissions',
      method: 'GET',
      path: '/workspaces/{workspaceId}/permissions',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Reject a permission request
   */
  rejectPermission(params: PermissionsRejectPermissionParams, options?: RequestOptions): ApiResult<PermissionsRejectPermissionParams, AcceptedEnvelope> {
    return this.#transport.call<PermissionsRejectPermissionParams, AcceptedEnvelope>({
      operation: 'Permissions.rejectPermission',
      method: 'POST',
      path: '/workspaces/{workspaceId}/permissions/{requestId}/reject',
      pathParams: { 'workspaceId': params.workspaceId, 'requestId': params.requestId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['requestId', params.requestId, { minLength: 0, maxLength: 100 }],
      ],
      body: params.body,
    }, options);
  }

  /**
   * Reply to a permission request
   *
   * Allows the request once, allows it and all requests that match its `always` patterns, or rejects it.
   */
  replyPermission(params: PermissionsReplyPermissionParams, options?: RequestOptions): ApiResult<PermissionsReplyPermissionParams, AcceptedEnvelope> {
    return this.#transport.call<PermissionsReplyPermissionParams, AcceptedEnvelope>({
      operation: 'Permissions.replyPermission',
      method: 'POST',
      path: '/workspaces/{workspaceId}/permissions/{requestId}/reply',
      pathParams: { 'workspaceId': params.workspaceId, 'requestId': params.requestId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['requestId', params.requestId, { minLength: 0, maxLength: 100 }],
      ],
      body: params.body,
    }, options);
  }
}
