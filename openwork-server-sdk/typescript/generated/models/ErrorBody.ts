// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ErrorDetail } from './ErrorDetail.js';

export interface ErrorBody {
  code: 'bad_gateway' | 'conflict' | 'forbidden' | 'internal_error' | 'invalid_request' | 'not_found' | 'not_implemented' | 'service_unavailable' | 'unauthorized' | (string & {});
  message: string;
  requestId: string;
  details?: Array<ErrorDetail>;
}

/** The values of {@link ErrorBody.code} that this version of the SDK knows. */
export const ErrorBodyCodeValues = ['bad_gateway', 'conflict', 'forbidden', 'internal_error', 'invalid_request', 'not_found', 'not_implemented', 'service_unavailable', 'unauthorized'] as const;
