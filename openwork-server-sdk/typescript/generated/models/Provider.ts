// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { Model } from './Model.js';

export interface Provider {
  id: string;
  name: string;
  source?: string;
  models: { [key: string]: Model; };
}
