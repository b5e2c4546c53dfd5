// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { CacheUsage } from './CacheUsage.js';

export interface TokenUsage {
  total?: number;
  input: number;
  output: number;
  reasoning: number;
  cache: CacheUsage;
}
