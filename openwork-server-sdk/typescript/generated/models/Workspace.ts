// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { WorkspaceRuntime } from './WorkspaceRuntime.js';
import type { WorkspaceBackend } from './WorkspaceBackend.js';

export interface Workspace {
  id: string;
  slug: string;
  displayName: string;
  kind: 'local' | 'control' | 'help' | (string & {});
  status: 'ready' | 'attention' | (string & {});
  hidden: boolean;
  backend: WorkspaceBackend;
  runtime: WorkspaceRuntime;
  createdAt: string;
  updatedAt: string;
}

/** The values of {@link Workspace.kind} that this version of the SDK knows. */
export const WorkspaceKindValues = ['local', 'control', 'help'] as const;

/** The values of {@link Workspace.status} that this version of the SDK knows. */
export const WorkspaceStatusValues = ['ready', 'attention'] as const;
