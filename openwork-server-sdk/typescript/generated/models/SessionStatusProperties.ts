// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { SessionStatus } from './SessionStatus.js';

export interface SessionStatusProperties {
  sessionID: string;
  status: SessionStatus;
}
