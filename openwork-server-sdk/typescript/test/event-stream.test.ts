import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { afterEach, test } from 'node:test';
import { createClient, OpenWorkApiError, OpenWorkTimeoutError, type StreamOptions, type WorkspaceEvent } from '../src/index.js';
import { error, type Received, type Stub, startStub } from './stub.js';

const fast: StreamOptions = { reconnect: { initialDelayMs: 1, maxDelayMs: 5 } };
const stubs: Stub[] = [];

afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

async function stubOf(answer: (response: ServerResponse, request: Received, index: number) => void, port = 0) {
  const stub = await startStub(answer, port);
  stubs.push(stub);
  return stub;
}

function open(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'Content-Type': 'text/event-stream' });
}

function frame(id: number, properties: object = {}): string {
  return `id: ${id}\ndata: ${JSON.stringify({ type: 'session.idle', id: String(id), properties })}\n\n`;
}

function streamOf(stub: Stub, options: StreamOptions = fast, lastEventID?: string) {
  return createClient({ baseUrl: stub.baseUrl }).events.stream({ workspaceId: 'w', lastEventID }, options);
}

/** Returns the ids of the next events. */
async function take(events: AsyncIterable<WorkspaceEvent>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const event of events) {
    ids.push(event.id);
    if (ids.length === count) break;
  }
  return ids;
}

function lastEventIds(stub: Stub): (string | undefined)[] {
  return stub.requests.map((request) => request.headers['last-event-id'] as string | undefined);
}

test('no event is lost or repeated when the server restarts and still holds the events', async () => {
  const buffer: number[] = [];
  const connections = new Set<ServerResponse>();
  const answer = (response: ServerResponse, request: Received) => {
    const last = Number(request.headers['last-event-id'] ?? 0);
    open(response).write(buffer.filter((id) => id > last).map((id) => frame(id)).join('') || ': none\n\n');
    connections.add(response);
  };
  const publish = (id: number) => {
    buffer.push(id);
    for (const response of connections) response.write(frame(id));
  };
  let stub = await stubOf(answer);
  const port = Number(new URL(stub.baseUrl).port);
  const ids: string[] = [];
  let restarts = 0;
  publish(1);
  for await (const event of streamOf(stub)) {
    ids.push(event.id);
    if (ids.length === 12) break;
    const next = ids.length + 1;
    if (next % 4 === 0 && restarts < 3) {
      restarts++;
      // The connection ends within an event, which is published before the server is back.
      for (const response of connections) response.write(`id: ${next}\ndata: {"type":`);
      await stub.close();
      connections.clear();
      publish(next);
      stub = await stubOf(answer, port);
    } else publish(next);
  }
  assert.deepEqual(ids, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
  assert.equal(restarts, 3);
});

test('a stream resumes after the last event, and another loop where the first one ended', async () => {
  const stub = await stubOf((response, request) => {
    const last = Number(request.headers['last-event-id'] ?? 0);
    open(response).end(frame(last + 1) + frame(last + 2));
  });
  const stream = streamOf(stub, fast, '40');
  assert.deepEqual(await take(stream, 3), ['41', '42', '43']);
  assert.equal(stream.lastEventId, '43');
  assert.deepEqual(await take(stream, 2), ['44', '45']);
  assert.deepEqual(lastEventIds(stub), ['40', '42', '43']);
});

test('a stream without a heartbeat counts as lost', async () => {
  const reasons: unknown[] = [];
  const stub = await stubOf((response, request) => {
    open(response).write(frame(Number(request.headers['last-event-id'] ?? 0) + 1));
  });
  const onDisconnected = (reason: unknown) => reasons.push(reason);
  assert.deepEqual(await take(streamOf(stub, { ...fast, heartbeatTimeoutMs: 30, onDisconnected }), 2), ['1', '2']);
  assert.ok(reasons[0] instanceof OpenWorkTimeoutError);
  assert.equal(lastEventIds(stub).at(-1), '1');
});

test('a slow reader is not mistaken for a silent server', async () => {
  const stub = await stubOf((response) => open(response).write(frame(1) + frame(2)));
  const ids: string[] = [];
  for await (const event of streamOf(stub, { ...fast, heartbeatTimeoutMs: 200 })) {
    ids.push(event.id);
    if (ids.length === 2) break;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  assert.equal(stub.requests.length, 1);
});

test('errors that may pass are retried, and listeners are called', async () => {
  const calls: string[] = [];
  const stub = await stubOf((response, _, index) => {
    if (index === 0) error(response, 503, 'service_unavailable');
    else if (index === 1) response.destroy();
    else open(response).write(frame(7));
  });
  const options: StreamOptions = {
    ...fast,
    onConnected: () => calls.push('connected'),
    onDisconnected: (reason, delayMs) => calls.push(`${(reason as Error).name} ${delayMs}`),
  };
  assert.deepEqual(await take(streamOf(stub, options), 1), ['7']);
  assert.deepEqual(calls, ['OpenWorkApiError 1', 'OpenWorkConnectionError 2', 'connected']);
});

test('the delay of the server is used up to the maximum', async () => {
  const delays: number[] = [];
  const stub = await stubOf((response, _, index) => open(response).end(`retry: ${[3, 9999][index]}\n\n`));
  const controller = new AbortController();
  const onDisconnected = (_: unknown, delayMs: number) => {
    if (delays.push(delayMs) === 2) controller.abort('enough');
  };
  await assert.rejects(take(streamOf(stub, { ...fast, signal: controller.signal, onDisconnected }), 1), (reason) => {
    assert.equal(reason, 'enough');
    return true;
  });
  assert.deepEqual(delays, [3, 5]);
});

test('an error that another attempt cannot fix ends the stream', async () => {
  const stub = await stubOf((response) => error(response, 404, 'not_found'));
  await assert.rejects(take(streamOf(stub), 1), (failure) => {
    assert.ok(failure instanceof OpenWorkApiError && failure.code === 'not_found');
    return true;
  });
  assert.equal(stub.requests.length, 1);
});

test('leaving the loop, closing the stream and aborting its signal disconnect', async () => {
  const disconnected: Promise<void>[] = [];
  const stub = await stubOf((response) => {
    disconnected.push(new Promise((resolve) => response.on('close', resolve)));
    open(response).write(frame(1) + frame(2));
  });
  await take(streamOf(stub), 1);

  const closed = streamOf(stub);
  const ids: string[] = [];
  for await (const event of closed) {
    ids.push(event.id);
    closed.close();
  }
  assert.deepEqual(ids, ['1']);

  const waiting = streamOf(stub);
  const received = take(waiting, 3);
  await until(() => waiting.lastEventId === '2');
  waiting.close();
  assert.deepEqual(await received, ['1', '2']);

  const controller = new AbortController();
  const aborted = take(streamOf(stub, { ...fast, signal: controller.signal }), 3);
  await until(() => disconnected.length === 4);
  controller.abort('stop');
  await assert.rejects(aborted, (reason) => reason === 'stop');
  await Promise.all(disconnected);
});

test('a stream that does not reconnect ends with its connection', async () => {
  const stub = await stubOf((response) => open(response).end(frame(1)));
  assert.deepEqual(await take(streamOf(stub, { reconnect: false }), 9), ['1']);
  assert.equal(stub.requests.length, 1);
});

test('events that are not JSON are skipped, and unknown types are passed on', async () => {
  const unknown = 'id: 2\ndata: {"type":"new.type","id":"2","properties":{}}\n\n';
  const stub = await stubOf((response) => open(response).write(`id: 1\ndata: no JSON\n\n${unknown}`));
  for await (const event of streamOf(stub)) {
    assert.equal(event.type as string, 'new.type');
    break;
  }
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}
