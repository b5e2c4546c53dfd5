import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { type ApiPromise, createClient, type OpenWorkClient } from '../src/index.js';
import { type Received, type Stub, startStub } from './stub.js';

/** A JSON Schema, as far as the contract uses it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

type Method = (...args: unknown[]) => ApiPromise<unknown> & AsyncIterable<unknown>;

const file = process.env['OPENWORK_CONTRACT'] ?? '../../server-v2/openapi/openapi.json';
const contract = JSON.parse(readFileSync(file, 'utf8')) as Contract;
const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

let stub: Stub;
let client: Readonly<Record<string, Readonly<Record<string, Method>>>>;
let current: Operation;

before(async () => {
  stub = await startStub((response) => {
    const [type = '', { schema } = { schema: {} }] = Object.entries(current.responses['200']?.content ?? {})[0] ?? [];
    const body = type === 'text/plain' ? 'text' : JSON.stringify(sample(schema));
    response.writeHead(200, { 'Content-Type': type });
    response.end(type === 'text/event-stream' ? `id: 1\ndata: ${body}\n\n` : body);
  });
  client = createClient({ baseUrl: stub.baseUrl, token: 'secret' }) as unknown as typeof client;
});

after(() => stub.close());

/** Returns a value of a schema with all of its properties. */
function sample(schema: Schema): unknown {
  if (schema.$ref !== undefined) return sample(contract.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.oneOf !== undefined) return sample(schema.oneOf[0] ?? {});
  if (schema.default !== undefined) return schema.default;
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'string':
      return schema.format === 'date-time' ? '2026-01-01T00:00:00Z' : 'Größe';
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return [sample(schema.items ?? {})];
    default:
      return { ...sampleMap(schema.additionalProperties), ...sampleProperties(schema.properties) };
  }
}

function sampleMap(values: Schema | boolean | undefined): object {
  return typeof values === 'object' ? { key: sample(values) } : {};
}

function sampleProperties(properties: Readonly<Record<string, Schema>> = {}): object {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, sample(schema)]));
}

/** Returns a value of a parameter. Without a pattern, paths and queries may contain any character. */
function argument(parameter: { readonly name: string; readonly in: string; readonly schema: Schema }): unknown {
  if (parameter.schema.type !== 'string' || parameter.schema.enum !== undefined) return sample(parameter.schema);
  const isLimited = parameter.in === 'header' || parameter.schema.pattern !== undefined;
  return isLimited ? `key-of-${parameter.name}` : `a/b ?&=#%ü+${parameter.name}`;
}

function argumentName(parameter: string): string {
  const [first = '', ...others] = parameter.split('-');
  return parameter.includes('-') ? first.toLowerCase() + others.join('') : parameter;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function methodsOf(group: object): string[] {
  return Object.getOwnPropertyNames(Object.getPrototypeOf(group)).filter((name) => name !== 'constructor');
}

test('the client has the operations of the contract, and no others', () => {
  const found = Object.entries(client as unknown as OpenWorkClient).flatMap(([tag, group]) =>
    methodsOf(group).map((name) => `${tag}.${name}`),
  );
  assert.deepEqual(found.sort(), operations.map(({ operation }) => lowerFirst(operation.operationId)).sort());
  assert.ok(found.length > 50);
});

/** Returns invalid values of a parameter, and what the error of each must contain. */
function violations({ minLength = 0, maxLength, pattern, minimum, maximum }: Schema): [value: unknown, problem: string][] {
  const wrong: [value: unknown, problem: string][] = [];
  if (maxLength !== undefined) wrong.push(['x'.repeat(maxLength + 1), `at most ${maxLength} characters`]);
  if (minLength > 0) wrong.push(['', `at least ${minLength}`]);
  if (pattern !== undefined) wrong.push([' ', `match ${pattern}`]);
  if (minimum !== undefined) wrong.push([minimum - 1, `at least ${minimum}`]);
  if (maximum !== undefined) wrong.push([maximum + 1, `at most ${maximum}`]);
  return wrong;
}

function methodOf(operation: Operation): Method {
  const [tag = '', name = ''] = operation.operationId.split('.');
  const group = client[lowerFirst(tag)];
  const method = group?.[name]?.bind(group);
  assert.ok(method !== undefined);
  return method;
}

/** Makes a call, or opens a stream. */
async function complete(operation: Operation, result: ReturnType<Method>): Promise<void> {
  if ('text/event-stream' in (operation.responses['200']?.content ?? {})) {
    for await (const _ of result) break;
  } else {
    await result;
  }
}

for (const { operation } of operations) {
  const parameters = operation.parameters ?? [];
  const constrained = parameters.filter(({ schema }) => violations(schema).length > 0);
  if (constrained.length === 0) continue;
  test(`${operation.operationId} names invalid parameters, and sends nothing`, async () => {
    const valid = Object.fromEntries(parameters.map((it) => [argumentName(it.name), argument(it)]));
    const sent = stub.requests.length;
    for (const { name, schema } of constrained) {
      for (const [value, problem] of violations(schema)) {
        const result = methodOf(operation)({ ...valid, [argumentName(name)]: value });
        const isNamed = ({ message }: Error) => message.startsWith(`${name} must `) && message.includes(problem);
        await assert.rejects(complete(operation, result), isNamed);
      }
    }
    assert.equal(stub.requests.length, sent);
  });
}

for (const { path, method, operation } of operations) {
  test(`${operation.operationId} sends ${method} ${path} and returns the payload`, async () => {
    current = operation;
    const parameters = (operation.parameters ?? []).map((it) => ({ ...it, value: argument(it) }));
    const body = operation.requestBody?.content['application/json']?.schema;
    const args = Object.fromEntries(parameters.map((it) => [argumentName(it.name), it.value]));
    if (body !== undefined) args['body'] = sample(body);
    const call = methodOf(operation);

    const content = operation.responses['200']?.content ?? {};
    const sent = stub.requests.length;
    const [result, expected] = await outcome(content, Object.keys(args).length === 0 ? call() : call(args));

    assert.deepEqual(result, expected);
    const request = stub.requests[sent];
    assert.ok(request !== undefined);
    check(request, method, path, parameters);
    assert.deepEqual(request.body === '' ? undefined : JSON.parse(request.body), args['body']);
  });
}

/** Returns what a call returned, and what it should have. */
async function outcome(content: Content, result: ReturnType<Method>): Promise<[unknown, unknown]> {
  const stream = content['text/event-stream'];
  if (stream !== undefined) {
    for await (const event of result) return [event, sample(stream.schema)];
  }
  if (content['text/plain'] !== undefined) return [await result, 'text'];
  const body = sample(content['application/json']?.schema ?? {}) as { readonly data?: unknown };
  return [await result, 'data' in body ? body.data : body];
}

function check(
  request: Received,
  method: string,
  path: string,
  parameters: readonly { readonly name: string; readonly in: string; readonly value: unknown }[],
): void {
  const values = (place: string) =>
    parameters.filter((it) => it.in === place).map((it) => [it.name, String(it.value)] as const);
  const expected = values('path').reduce((url, [name, value]) => url.replace(`{${name}}`, encodeURIComponent(value)), path);
  assert.equal(request.method, method);
  assert.equal(request.url.pathname, expected);
  assert.deepEqual([...request.url.searchParams].sort(), values('query').sort());
  for (const [name, value] of values('header')) assert.equal(request.headers[name.toLowerCase()], value);
  assert.equal(request.headers.authorization, 'Bearer secret');
}
