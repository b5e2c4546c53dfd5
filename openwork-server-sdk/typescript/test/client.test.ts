import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { afterEach, test } from 'node:test';
import {
  createClient,
  OpenWorkApiError,
  OpenWorkConnectionError,
  OpenWorkError,
  OpenWorkTimeoutError,
  type RequestDefaults,
} from '../src/index.js';
import { error, json, type Received, type Stub, startStub, success } from './stub.js';

const fast: RequestDefaults = { retries: { maxRetries: 2, initialDelayMs: 1, maxDelayMs: 1 } };
const stubs: Stub[] = [];

afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

async function stubOf(answer: (response: ServerResponse, request: Received, index: number) => void) {
  const stub = await startStub(answer);
  stubs.push(stub);
  return { stub, client: createClient({ baseUrl: stub.baseUrl, ...fast }) };
}

/** Returns the error of a call that is expected to fail. */
async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => assert.fail(`Succeeded with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
}

test('a call returns the payload without its envelope', async () => {
  const { client } = await stubOf((response) => success(response, [{ id: 'ws_1' }]));
  assert.deepEqual(await client.workspaces.listWorkspaces(), [{ id: 'ws_1' }]);
});

test('a raw response has status, headers, request id and meta', async () => {
  const { client } = await stubOf((response) => success(response, [], { nextCursor: 'c' }));
  const raw = await client.sessions.listSessions({ workspaceId: 'w' }).withRawResponse();
  assert.equal(raw.status, 200);
  assert.equal(raw.headers.get('Content-Type'), 'application/json');
  assert.equal(raw.requestId, 'owreq_1');
  assert.equal(raw.meta?.nextCursor, 'c');
  assert.deepEqual(raw.data, []);
});

test('a list in pages can be iterated, and requests pages as they are reached', async () => {
  const pages = [['a', 'b'], [], ['c', 'd']];
  const { client, stub } = await stubOf((response, _, index) =>
    success(response, pages[index], index < 2 ? { nextCursor: `page ${index + 1}` } : {}),
  );
  const items: unknown[] = [];
  for await (const session of client.sessions.listSessions({ workspaceId: 'w', limit: 2 })) {
    items.push(session);
    if (items.length === 3) break;
  }
  assert.deepEqual(items, ['a', 'b', 'c']);
  assert.deepEqual(
    stub.requests.map((request) => request.url.search),
    ['?limit=2', '?limit=2&cursor=page+1', '?limit=2&cursor=page+2'],
  );
});

test('the token is sent with each request, and a function is called for each', async () => {
  const { stub } = await stubOf((response) => success(response, []));
  let count = 0;
  const client = createClient({ baseUrl: `${stub.baseUrl}/`, token: async () => `t${++count}` });
  await client.workspaces.listWorkspaces();
  await client.workspaces.listWorkspaces();
  await createClient({ baseUrl: stub.baseUrl, token: 'fixed' }).workspaces.listWorkspaces();
  await createClient({ baseUrl: stub.baseUrl }).workspaces.listWorkspaces();
  assert.deepEqual(
    stub.requests.map((request) => request.headers.authorization),
    ['Bearer t1', 'Bearer t2', 'Bearer fixed', undefined],
  );
});

test('an error response has the code, message, details and request id of the contract', async () => {
  const { client } = await stubOf((response) => error(response, 400, 'invalid_request'));
  const failure = await errorOf(client.sessions.createSession({ workspaceId: 'w', body: {} }));
  assert.ok(failure instanceof OpenWorkApiError && failure instanceof OpenWorkError && failure instanceof Error);
  assert.equal(failure.status, 400);
  assert.equal(failure.code, 'invalid_request');
  assert.equal(failure.requestId, 'owreq_2');
  assert.deepEqual(failure.details, [{ path: 'name', message: 'is too long' }]);
  assert.equal(failure.message, 'Sessions.createSession failed with status 400: No.');
});

test('an unknown code and a response of another program are unrecognized', async () => {
  const { client } = await stubOf((response, _, index) =>
    index === 0
      ? error(response, 418, 'teapot')
      : response.writeHead(index === 1 ? 404 : 200, { 'Content-Type': 'text/html', 'X-Request-Id': 'r' }).end('<p>'),
  );
  const [unknown, missing, html] = [
    await errorOf(client.system.getStatus()),
    await errorOf(client.system.getStatus()),
    await errorOf(client.system.getStatus()),
  ];
  assert.ok(unknown instanceof OpenWorkApiError && missing instanceof OpenWorkApiError && html instanceof OpenWorkApiError);
  assert.deepEqual([unknown.status, unknown.code], [418, 'unrecognized']);
  assert.equal((unknown.body as { error: { code: string } }).error.code, 'teapot');
  assert.deepEqual([missing.status, missing.code, missing.requestId, missing.body], [404, 'unrecognized', 'r', '<p>']);
  assert.deepEqual([html.status, html.code], [200, 'unrecognized']);
});

for (const status of [429, 502, 503, 504]) {
  test(`an idempotent call is retried after status ${status}`, async () => {
    const { client, stub } = await stubOf((response, _, index) =>
      index < 2 ? error(response, status, 'service_unavailable') : success(response, []),
    );
    assert.deepEqual(await client.workspaces.listWorkspaces(), []);
    assert.equal(stub.requests.length, 3);
  });
}

test('an idempotent call is retried after a lost connection, also within the body', async () => {
  const { client, stub } = await stubOf((response, _, index) => {
    if (index === 0) response.destroy();
    else if (index === 1) {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      response.write('{"ok":', () => response.destroy());
    } else success(response, []);
  });
  assert.deepEqual(await client.workspaces.listWorkspaces(), []);
  assert.equal(stub.requests.length, 3);
});

test('a call with an idempotency key is retried with the same key', async () => {
  const { client, stub } = await stubOf((response, _, index) =>
    index === 0 ? error(response, 503, 'service_unavailable') : success(response, { id: 's' }),
  );
  await client.sessions.createSession({ workspaceId: 'w', body: {}, idempotencyKey: 'k' });
  assert.deepEqual(
    stub.requests.map((request) => request.headers['idempotency-key']),
    ['k', 'k'],
  );
});

test('other calls, other errors, and calls without retries are sent once', async () => {
  const { client, stub } = await stubOf((response, request) =>
    request.url.pathname.endsWith('/status') ? error(response, 500, 'internal_error') : error(response, 503, 'x'),
  );
  await errorOf(client.sessions.createSession({ workspaceId: 'w', body: {} }));
  await errorOf(client.system.getStatus());
  await errorOf(client.workspaces.listWorkspaces({}, { retries: false }));
  await errorOf(createClient({ baseUrl: stub.baseUrl, retries: false }).workspaces.listWorkspaces());
  assert.equal(stub.requests.length, 4);
});

test('the last error of a call that was retried is thrown', async () => {
  const { client, stub } = await stubOf((response) => error(response, 503, 'service_unavailable'));
  const failure = await errorOf(client.workspaces.listWorkspaces());
  assert.ok(failure instanceof OpenWorkApiError && failure.code === 'service_unavailable');
  assert.equal(stub.requests.length, 3);
});

test('a longer Retry-After than the limit is not awaited', async () => {
  const { client, stub } = await stubOf((response) => error(response, 429, 'x', { 'Retry-After': '3600' }));
  const failure = await errorOf(client.workspaces.listWorkspaces());
  assert.ok(failure instanceof OpenWorkApiError && failure.headers.get('Retry-After') === '3600');
  assert.equal(stub.requests.length, 1);
});

test('an unreachable server is a connection error with its cause', async () => {
  const { client, stub } = await stubOf(() => undefined);
  await stub.close();
  const failure = await errorOf(client.workspaces.listWorkspaces({}, { retries: false }));
  assert.ok(failure instanceof OpenWorkConnectionError && !(failure instanceof OpenWorkApiError));
  assert.match(failure.message, /^Workspaces\.listWorkspaces failed: no connection to http:.*ECONNREFUSED/);
  assert.ok(failure.cause instanceof TypeError);
});

test('a call without a complete response in time is a timeout error and is not retried', async () => {
  const { client, stub } = await stubOf((response, _, index) => {
    if (index > 0) response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"ok":');
  });
  for (const answer of ['none', 'an incomplete one']) {
    const failure = await errorOf(client.workspaces.listWorkspaces({}, { timeoutMs: 30 }));
    assert.ok(failure instanceof OpenWorkTimeoutError, answer);
    assert.equal(failure.timeoutMs, 30);
  }
  assert.ok(stub.requests.length <= 2);
});

test('a signal aborts a call, its retries, and a call that has not started', async () => {
  const { client, stub } = await stubOf((response, request) => {
    if (request.method === 'GET') error(response, 503, 'service_unavailable', { 'Retry-After': '50' });
    controllers[stub.requests.length - 1]?.abort(`reason ${stub.requests.length}`);
  });
  const controllers = [new AbortController(), new AbortController()];
  const [first, second] = controllers.map((controller) => controller.signal);
  assert.equal(
    await errorOf(client.sessions.createSession({ workspaceId: 'w', body: {} }, { signal: first })),
    'reason 1',
  );
  assert.equal(await errorOf(client.workspaces.listWorkspaces({}, { signal: second })), 'reason 2');
  assert.equal(await errorOf(client.workspaces.listWorkspaces({}, { signal: second })), 'reason 2');
  assert.equal(stub.requests.length, 2);
});

test('invalid path parameters and base URLs are rejected before anything is sent', async () => {
  const { client, stub } = await stubOf((response) => success(response, {}));
  for (const workspaceId of ['', '.', '..']) {
    assert.ok((await errorOf(client.workspaces.getWorkspace({ workspaceId }))) instanceof TypeError);
  }
  assert.equal(stub.requests.length, 0);
  assert.throws(() => createClient({ baseUrl: 'ftp://127.0.0.1' }), TypeError);
  assert.throws(() => createClient({ baseUrl: '127.0.0.1' }), TypeError);
});

test('headers of the client and of a call are sent, the latter with priority', async () => {
  const { stub } = await stubOf((response) => success(response, []));
  const client = createClient({ baseUrl: stub.baseUrl, headers: { 'X-A': 'client', 'X-B': 'client' } });
  await client.workspaces.listWorkspaces({}, { headers: { 'x-b': 'call' } });
  assert.equal(stub.requests[0]?.headers['x-a'], 'client');
  assert.equal(stub.requests[0]?.headers['x-b'], 'call');
});

test('a redirect is an error, because it could lead a request elsewhere', async () => {
  const { client, stub } = await stubOf((response) => json(response, 307, {}, { Location: '/elsewhere' }));
  const failure = await errorOf(client.workspaces.listWorkspaces());
  assert.ok(failure instanceof OpenWorkApiError && failure.status === 307);
  assert.equal(stub.requests.length, 1);
});

test('another fetch function can be used', async () => {
  const client = createClient({
    baseUrl: 'http://anywhere',
    fetch: async (input) => Response.json({ ok: true, data: [String(input)], meta: {} }),
  });
  assert.deepEqual(await client.workspaces.listWorkspaces(), ['http://anywhere/workspaces']);
});
