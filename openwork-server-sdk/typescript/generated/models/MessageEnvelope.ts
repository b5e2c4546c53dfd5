// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Message } from './Message.js';
import type { ResponseMeta } from './ResponseMeta.js';

export interface MessageEnvelope {
  ok: boolean;
  data: Message;
  meta: ResponseMeta;
}
