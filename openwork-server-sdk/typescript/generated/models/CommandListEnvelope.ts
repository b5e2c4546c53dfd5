// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Command } from './Command.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface CommandListEnvelope {
  ok: boolean;
  data: Array<Command>;
  meta: ResponseMeta;
}
