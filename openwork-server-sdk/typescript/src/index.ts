export * from '../generated/types.js';
export { type ApiPromise, type ApiResult, type PagePromise, type Payload, type RawResponse } from './api-promise.js';
export { createClient, type OpenWorkClient } from './client.js';
export {
  type ApiFailure,
  type ErrorCode,
  OpenWorkApiError,
  type OpenWorkApiErrorOf,
  OpenWorkConnectionError,
  OpenWorkError,
  OpenWorkTimeoutError,
} from './errors.js';
export { type EventStream } from './event-stream.js';
export {
  type ClientOptions,
  defaultReconnect,
  defaultRetries,
  type ReconnectOptions,
  type RequestDefaults,
  type RequestOptions,
  type RetryOptions,
  type StreamOptions,
} from './options.js';
export { type UnknownMember, unknownMember } from './unknown-member.js';
