// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Session } from './Session.js';

export interface SessionProperties {
  sessionID: string;
  info: Session;
}
