// Makes calls of operations, and prints the outcome of each as a line of JSON: its `problem` is a difference between the
// payload and the response, or an error. The arguments are the base URL of the server and a file with the calls.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type ApiPromise, createClient, type EventStream } from '../src/index.js';

interface Call {
  readonly operation: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly streams: boolean;
}

type Method = (args: object) => ApiPromise<unknown> & EventStream<{ readonly type: string }>;

const [baseUrl = '', file = ''] = process.argv.slice(2);
let received: Promise<string> | undefined;

const client = createClient({
  baseUrl,
  async fetch(input, init) {
    const response = await fetch(input, init);
    const type = response.headers.get('Content-Type') ?? '';
    received = type.startsWith('text/event-stream') ? undefined : response.clone().text();
    return response;
  },
}) as unknown as Readonly<Record<string, Readonly<Record<string, Method>>>>;

async function problemOf({ operation, arguments: args, streams }: Call): Promise<string | undefined> {
  const [tag = '', name = ''] = operation.split('.');
  const group = client[tag.charAt(0).toLowerCase() + tag.slice(1)];
  const method = group?.[name];
  if (method === undefined) return 'The SDK does not have it';
  const result = method.call(group, args);
  if (streams) {
    for await (const event of result) return event.type === 'server.connected' ? undefined : event.type;
    return 'The stream has ended';
  }
  const { data, status, requestId } = await result.withRawResponse();
  if (status !== 200 || requestId === '') return `Status ${status}, request id '${requestId}'`;
  const body = (await received) ?? '';
  const expected = body.startsWith('{') ? JSON.parse(body) : body;
  return isDeepStrictEqual(data, expected.ok === true ? expected.data : expected) ? undefined : JSON.stringify(data);
}

for (const call of JSON.parse(readFileSync(file, 'utf8')) as Call[]) {
  const problem = await problemOf(call).catch((error: unknown) => String(error));
  console.log(JSON.stringify({ operation: call.operation, problem }));
}
