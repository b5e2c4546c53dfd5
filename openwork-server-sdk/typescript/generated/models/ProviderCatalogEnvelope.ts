// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ResponseMeta } from './ResponseMeta.js';
import type { ProviderCatalog } from './ProviderCatalog.js';

export interface ProviderCatalogEnvelope {
  ok: boolean;
  data: ProviderCatalog;
  meta: ResponseMeta;
}
