import type { RetryOptions } from './options.js';

const retried = new Set([429, 502, 503, 504]);
const idempotent = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);

/** Returns whether a response with this status may succeed when the request is repeated. */
export function isRetried(status: number): boolean {
  return retried.has(status);
}

/** Returns whether a request can be repeated without another effect. */
export function isIdempotent(method: string, headers: Headers): boolean {
  return idempotent.has(method) || headers.has('Idempotency-Key');
}

/**
 * Returns the delay before a retry in milliseconds: what the server requires, otherwise a random part of the bound, at
 * least half of it. Returns `undefined` if there are no more retries, or if the server requires a longer delay than the
 * options allow.
 *
 * @param retry the number of earlier retries
 * @param retryAfter the `Retry-After` header of the response, if there is one
 */
export function retryDelay(
  options: RetryOptions,
  retry: number,
  retryAfter: string | null = null,
  random: () => number = Math.random,
  now: () => number = Date.now,
): number | undefined {
  if (retry >= options.maxRetries) return undefined;
  const required = retryAfter === null ? undefined : parseRetryAfter(retryAfter, now());
  if (required !== undefined) return required > options.maxRetryAfterMs ? undefined : required;
  const bound = backoff(options.initialDelayMs, options.maxDelayMs, retry);
  return bound / 2 + (bound / 2) * random();
}

/** Returns a delay that starts with `initialMs` and doubles with each failure, up to `maxMs`. */
export function backoff(initialMs: number, maxMs: number, failures: number): number {
  return Math.min(initialMs * 2 ** failures, maxMs);
}

/** Returns the delay that a `Retry-After` header requires, a number of seconds or a date; `undefined` if it is neither. */
function parseRetryAfter(value: string, now: number): number | undefined {
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
