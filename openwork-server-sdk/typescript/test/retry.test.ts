import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultRetries } from '../src/options.js';
import { isIdempotent, retryDelay } from '../src/retry.js';

const now = () => Date.parse('2026-01-01T00:00:00Z');

function delay(retry: number, retryAfter: string | null, random = 1): number | undefined {
  return retryDelay(defaultRetries, retry, retryAfter, () => random, now);
}

test('the bound of the delay doubles, and a random part of its upper half is taken', () => {
  const options = { ...defaultRetries, maxRetries: 6 };
  const bounds = [0, 1, 2, 3, 4, 5].map((retry) => retryDelay(options, retry, null, () => 1, now));
  assert.deepEqual(bounds, [500, 1000, 2000, 4000, 8000, 8000]);
  assert.equal(delay(0, null, 0), 250);
  assert.equal(delay(0, null, 0.5), 375);
});

test('Retry-After is a number of seconds or a date', () => {
  assert.equal(delay(0, '3'), 3000);
  assert.equal(delay(0, '0'), 0);
  assert.equal(delay(0, 'Thu, 01 Jan 2026 00:00:05 GMT'), 5000);
  assert.equal(delay(0, 'Thu, 01 Jan 2025 00:00:00 GMT'), 0);
  assert.equal(delay(0, 'soon'), 500);
});

test('a request is not retried too often, or after too long a time', () => {
  assert.equal(delay(2, null), undefined);
  assert.equal(delay(2, '1'), undefined);
  assert.equal(delay(0, '61'), undefined);
});

test('requests that change nothing twice are idempotent', () => {
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) assert.ok(isIdempotent(method, new Headers()), method);
  for (const method of ['POST', 'PATCH']) assert.ok(!isIdempotent(method, new Headers()), method);
  assert.ok(isIdempotent('POST', new Headers({ 'Idempotency-Key': 'k' })));
});
