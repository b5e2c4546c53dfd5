// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { OpencodeError } from './OpencodeError.js';

export interface SessionErrorProperties {
  sessionID?: string;
  error?: OpencodeError;
}
