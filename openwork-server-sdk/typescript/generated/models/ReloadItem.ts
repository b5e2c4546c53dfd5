// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ReloadTrigger } from './ReloadTrigger.js';

export interface ReloadItem {
  id: string;
  seq: number;
  reason: 'agents' | 'commands' | 'config' | 'mcp' | 'plugins' | 'skills' | (string & {});
  trigger: ReloadTrigger;
  timestamp: string;
}

/** The values of {@link ReloadItem.reason} that this version of the SDK knows. */
export const ReloadItemReasonValues = ['agents', 'commands', 'config', 'mcp', 'plugins', 'skills'] as const;
