// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { DatabaseHealth } from './DatabaseHealth.js';

export interface Health {
  service: string;
  status: 'ok' | (string & {});
  version: string;
  startedAt: string;
  uptimeMs: number;
  database: DatabaseHealth;
}

/** The values of {@link Health.status} that this version of the SDK knows. */
export const HealthStatusValues = ['ok'] as const;
