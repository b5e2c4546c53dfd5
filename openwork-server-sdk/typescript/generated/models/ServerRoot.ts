// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ContractInfo } from './ContractInfo.js';

export interface ServerRoot {
  service: string;
  packageName: string;
  version: string;
  environment: string;
  routes: Array<string>;
  contract: ContractInfo;
}
