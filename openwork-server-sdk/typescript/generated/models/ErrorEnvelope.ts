// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ErrorBody } from './ErrorBody.js';

export interface ErrorEnvelope {
  ok: boolean;
  error: ErrorBody;
}
