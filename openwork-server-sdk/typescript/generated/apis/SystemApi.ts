// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ApiResult } from '../../src/api-promise.js';
import type { EventStream } from '../../src/event-stream.js';
import type { RequestOptions, StreamOptions } from '../../src/options.js';
import type { Transport } from '../../src/transport.js';
import type { ErrorEnvelope } from '../models/ErrorEnvelope.js';
import type { HealthEnvelope } from '../models/HealthEnvelope.js';
import type { OpencodeHealthEnvelope } from '../models/OpencodeHealthEnvelope.js';
import type { RouterHealthEnvelope } from '../models/RouterHealthEnvelope.js';
import type { RuntimeSummaryEnvelope } from '../models/RuntimeSummaryEnvelope.js';
import type { RuntimeVersionsEnvelope } from '../models/RuntimeVersionsEnvelope.js';
import type { ServerCapabilitiesEnvelope } from '../models/ServerCapabilitiesEnvelope.js';
import type { ServerMetaEnvelope } from '../models/ServerMetaEnvelope.js';
import type { ServerRootEnvelope } from '../models/ServerRootEnvelope.js';
import type { ServerStatusEnvelope } from '../models/ServerStatusEnvelope.js';
import type { UpgradeResultEnvelope } from '../models/UpgradeResultEnvelope.js';

/** The operations of the tag `System`. */
export class SystemApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Get the capabilities of the server
   *
   * Returns which features are available now and what the caller\'s token allows.
   */
  getCapabilities(options?: RequestOptions): ApiResult<object, ServerCapabilitiesEnvelope> {
    return this.#transport.call<object, ServerCapabilitiesEnvelope>({
      operation: 'System.getCapabilities',
      method: 'GET',
      path: '/system/capabilities',
    }, options);
  }

  /**
   * Get the OpenAPI contract
   */
  getContract(options?: RequestOptions): ApiResult<object, object> {
    return this.#transport.call<object, object>({
      operation: 'System.getContract',
      method: 'GET',
      path: '/openapi.json',
    }, options);
  }

  /**
   * Get the health of the server
   *
   * Requires no token, so that a launcher can wait for the server. Contains no paths.
   */
  getHealth(options?: RequestOptions): ApiResult<object, HealthEnvelope> {
    return this.#transport.call<object, HealthEnvelope>({
      operation: 'System.getHealth',
      method: 'GET',
      path: '/system/health',
    }, options);
  }

  /**
   * Get server details
   *
   * Returns the process, startup, middleware, database and runtime of the server.
   */
  getMeta(options?: RequestOptions): ApiResult<object, ServerMetaEnvelope> {
    return this.#transport.call<object, ServerMetaEnvelope>({
      operation: 'System.getMeta',
      method: 'GET',
      path: '/system/meta',
    }, options);
  }

  /**
   * Get metrics for Prometheus
   */
  getMetrics(options?: RequestOptions): ApiResult<object, string> {
    return this.#transport.call<object, string>({
      operation: 'System.getMetrics',
      method: 'GET',
      path: '/system/metrics',
      returnsText: true,
    }, options);
  }

  /**
   * Get the health of opencode
   *
   * Returns the state of the process and the last lines of its output.
   */
  getOpencodeHealth(options?: RequestOptions): ApiResult<object, OpencodeHealthEnvelope> {
    return this.#transport.call<object, OpencodeHealthEnvelope>({
      operation: 'System.getOpencodeHealth',
      method: 'GET',
      path: '/system/opencode/health',
    }, options);
  }

  /**
   * Get service information
   *
   * Returns the name and version of the service and the path of its contract.
   */
  getRoot(options?: RequestOptions): ApiResult<object, ServerRootEnvelope> {
    return this.#transport.call<object, ServerRootEnvelope>({
      operation: 'System.getRoot',
      method: 'GET',
      path: '/',
    }, options);
  }

  /**
   * Get the health of the chat router
   *
   * Returns the state of the process and the last lines of its output.
   */
  getRouterHealth(options?: RequestOptions): ApiResult<object, RouterHealthEnvelope> {
    return this.#transport.call<object, RouterHealthEnvelope>({
      operation: 'System.getRouterHealth',
      method: 'GET',
      path: '/system/router/health',
    }, options);
  }

  /**
   * Get the state of the runtime
   *
   * Returns the health of both child processes, their restart policy and the last upgrade.
   */
  getRuntimeSummary(options?: RequestOptions): ApiResult<object, RuntimeSummaryEnvelope> {
    return this.#transport.call<object, RuntimeSummaryEnvelope>({
      operation: 'System.getRuntimeSummary',
      method: 'GET',
      path: '/system/runtime/summary',
    }, options);
  }

  /**
   * Get the running and the staged versions of the child processes
   */
  getRuntimeVersions(options?: RequestOptions): ApiResult<object, RuntimeVersionsEnvelope> {
    return this.#transport.call<object, RuntimeVersionsEnvelope>({
      operation: 'System.getRuntimeVersions',
      method: 'GET',
      path: '/system/runtime/versions',
    }, options);
  }

  /**
   * Get the status of the server
   *
   * Returns the status of the database, the child processes and the workspaces.
   */
  getStatus(options?: RequestOptions): ApiResult<object, ServerStatusEnvelope> {
    return this.#transport.call<object, ServerStatusEnvelope>({
      operation: 'System.getStatus',
      method: 'GET',
      path: '/system/status',
    }, options);
  }

  /**
   * Upgrade the child processes to the staged versions
   *
   * Verifies the checksum of each staged program and starts it next to the running one. When it is ready, it takes over. If it does not become ready, the previous process keeps running and the status is `failed`. A program that is already running is not restarted.
   */
  upgradeRuntime(options?: RequestOptions): ApiResult<object, UpgradeResultEnvelope> {
    return this.#transport.call<object, UpgradeResultEnvelope>({
      operation: 'System.upgradeRuntime',
      method: 'POST',
      path: '/system/runtime/upgrade',
    }, options);
  }
}
