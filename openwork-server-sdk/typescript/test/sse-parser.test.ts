import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type SseEvent, SseParser } from '../src/sse-parser.js';

interface Case {
  readonly name: string;
  readonly stream: string;
  readonly events: readonly SseEvent[];
  readonly lastEventId: string;
  readonly retry: number | null;
}

const fixture = process.env['OPENWORK_SSE_FIXTURE'] ?? '../../fixtures/sse.json';
const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly cases: readonly Case[] };

/** Parses a stream that arrives in two parts. */
function parse(bytes: Uint8Array, split: number) {
  const parser = new SseParser();
  const decoder = new TextDecoder();
  const events = [bytes.subarray(0, split), bytes.subarray(split)].flatMap((part) =>
    parser.push(decoder.decode(part, { stream: true })),
  );
  return { events, lastEventId: parser.lastEventId, retry: parser.retryMs ?? null };
}

for (const { name, stream, ...expected } of cases) {
  test(`${name}, split at any byte`, () => {
    const bytes = new TextEncoder().encode(stream);
    for (let split = 0; split <= bytes.length; split++) {
      const { events, lastEventId, retry } = expected;
      assert.deepEqual(parse(bytes, split), { events, lastEventId, retry }, `split at ${split}`);
    }
  });
}

test('a parser starts with the last event id of the previous connection', () => {
  const parser = new SseParser('7');
  assert.deepEqual(parser.push('data: a\n\n'), [{ id: '7', event: 'message', data: 'a' }]);
});
