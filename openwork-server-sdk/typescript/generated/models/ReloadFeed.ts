// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ReloadItem } from './ReloadItem.js';

export interface ReloadFeed {
  cursor: number;
  items: Array<ReloadItem>;
}
