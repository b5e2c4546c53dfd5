// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { DatabaseHealth } from './DatabaseHealth.js';
import type { ServerProcess } from './ServerProcess.js';
import type { RuntimeSummary } from './RuntimeSummary.js';
import type { ServerChildren } from './ServerChildren.js';
import type { ServerStartup } from './ServerStartup.js';

export interface ServerMeta {
  service: string;
  version: string;
  startedAt: string;
  actor: 'anonymous' | 'client' | 'host' | (string & {});
  process: ServerProcess;
  middleware: Array<string>;
  startup: ServerStartup;
  database: DatabaseHealth;
  children: ServerChildren;
  runtime: RuntimeSummary;
}

/** The values of {@link ServerMeta.actor} that this version of the SDK knows. */
export const ServerMetaActorValues = ['anonymous', 'client', 'host'] as const;
