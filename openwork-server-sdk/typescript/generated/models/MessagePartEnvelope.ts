// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { MessagePart } from './MessagePart.js';

export interface MessagePartEnvelope {
  ok: boolean;
  data: MessagePart;
  meta: ResponseMeta;
}
