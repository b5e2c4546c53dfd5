import { type ErrorBody, ErrorBodyCodeValues } from '../generated/models/ErrorBody.js';
import type { ErrorDetail } from '../generated/models/ErrorDetail.js';

/** The error codes of the contract. */
export type ErrorCode = (typeof ErrorBodyCodeValues)[number];

/** The base class of all errors of this package. */
export class OpenWorkError extends Error {
  override readonly name: string = 'OpenWorkError';
}

/** What a server returned instead of success. */
export interface ApiFailure {
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

class ApiError extends OpenWorkError {
  override readonly name = 'OpenWorkApiError';
  /** The operation that failed, for example `Sessions.listMessages`. */
  readonly operation: string;
  /** The HTTP status. */
  readonly status: number;
  /** The code of the error; `unrecognized` if the response has none that this version of the SDK knows. */
  readonly code: ErrorCode | 'unrecognized';
  /** What is wrong with the request, one entry for each field; empty for most codes. */
  readonly details: readonly ErrorDetail[];
  /** The id of the request, which is also in the log of the server; empty if the response has none. */
  readonly requestId: string;
  readonly headers: Headers;
  /** The body: an object if it is JSON, otherwise a text. */
  readonly body: unknown;

  constructor(failure: ApiFailure) {
    const error = errorOf(failure.body);
    const text = error?.message ?? 'unexpected response';
    super(`${failure.operation} failed with status ${failure.status}: ${text}`);
    this.operation = failure.operation;
    this.status = failure.status;
    this.code = ErrorBodyCodeValues.find((code) => code === error?.code) ?? 'unrecognized';
    this.details = error?.details ?? [];
    this.requestId = error?.requestId ?? failure.headers.get('X-Request-Id') ?? '';
    this.headers = failure.headers;
    this.body = failure.body;
  }
}

/** An error response with a certain code. */
export type OpenWorkApiErrorOf<C extends ErrorCode | 'unrecognized'> = ApiError & { readonly code: C };

/**
 * An error response of the server. `switch (error.code)` distinguishes the codes of the contract:
 *
 * ```ts
 * catch (error) {
 *   if (error instanceof OpenWorkApiError && error.code === 'not_found') { … }
 * }
 * ```
 */
export type OpenWorkApiError = { [C in ErrorCode | 'unrecognized']: OpenWorkApiErrorOf<C> }[ErrorCode | 'unrecognized'];
export const OpenWorkApiError = ApiError as unknown as new (failure: ApiFailure) => OpenWorkApiError;

/** The server could not be reached, or the connection was lost. `cause` is the error of `fetch`. */
export class OpenWorkConnectionError extends OpenWorkError {
  override readonly name = 'OpenWorkConnectionError';

  constructor(operation: string, url: string, cause: unknown) {
    super(`${operation} failed: no connection to ${url}: ${describe(cause)}`, { cause });
  }
}

/** A response was not complete in time, or an event stream was silent for too long. */
export class OpenWorkTimeoutError extends OpenWorkError {
  override readonly name = 'OpenWorkTimeoutError';
  /** The time limit in milliseconds. */
  readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number) {
    super(`${operation} timed out after ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

function errorOf(body: unknown): ErrorBody | undefined {
  const error = (body as { readonly error?: Partial<ErrorBody> } | null | undefined)?.error;
  return typeof error?.code === 'string' && typeof error.message === 'string' ? (error as ErrorBody) : undefined;
}

/** Returns the message of an error and of its innermost cause, which names the reason in Node.js. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${describe(error.cause)}`;
}
