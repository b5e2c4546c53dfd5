// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ModelLimit } from './ModelLimit.js';

export interface Model {
  id: string;
  name: string;
  family?: string;
  status?: string;
  limit?: ModelLimit;
}
