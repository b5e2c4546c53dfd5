// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { ServerCapabilities } from './ServerCapabilities.js';

export interface ServerCapabilitiesEnvelope {
  ok: boolean;
  data: ServerCapabilities;
  meta: ResponseMeta;
}
