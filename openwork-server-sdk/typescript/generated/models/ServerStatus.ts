// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { DatabaseHealth } from './DatabaseHealth.js';
import type { ServerChildren } from './ServerChildren.js';
import type { WorkspaceCounts } from './WorkspaceCounts.js';
import type { ServerCapabilities } from './ServerCapabilities.js';

export interface ServerStatus {
  version: string;
  startedAt: string;
  uptimeMs: number;
  capabilities: ServerCapabilities;
  database: DatabaseHealth;
  children: ServerChildren;
  workspaces: WorkspaceCounts;
  activeWorkspaceId?: string;
}
