// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { CommandResult } from './CommandResult.js';

export interface CommandResultEnvelope {
  ok: boolean;
  data: CommandResult;
  meta: ResponseMeta;
}
