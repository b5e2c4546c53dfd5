// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { SessionTime } from './SessionTime.js';
import type { TokenUsage } from './TokenUsage.js';
import type { SessionRevert } from './SessionRevert.js';
import type { SessionShare } from './SessionShare.js';
import type { SessionSummary } from './SessionSummary.js';

export interface Session {
  id: string;
  title: string;
  directory: string;
  parentID?: string;
  agent?: string;
  cost?: number;
  tokens?: TokenUsage;
  time: SessionTime;
  summary?: SessionSummary;
  share?: SessionShare;
  revert?: SessionRevert;
}
