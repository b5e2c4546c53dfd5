// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Provider } from './Provider.js';

export interface ProviderCatalog {
  providers: Array<Provider>;
  defaultModels: { [key: string]: string; };
  connected: Array<string>;
}
