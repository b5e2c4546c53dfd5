// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Agent } from './Agent.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface AgentListEnvelope {
  ok: boolean;
  data: Array<Agent>;
  meta: ResponseMeta;
}
