// Has conversations through a real server, and prints the result of each step as a line of JSON. The arguments are the
// base URL of the server, the folder of a workspace, and optionally `restart`. The program that runs the scenario releases a
// held answer of the model after the step `cut`, and restarts the server after the step `restart`.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createClient, OpenWorkApiError, type WorkspaceEvent } from '../src/index.js';

const [baseUrl = '', folderPath = '', option] = process.argv.slice(2);
const deadlineMs = 60_000;

function report(step: string, outcome: object = {}): void {
  console.log(JSON.stringify({ step, ...outcome }));
}

/** Forwards connections to the server, until they are cut. */
class Line {
  readonly #sockets = new Set<Socket>();
  #isCut = false;

  async listen(): Promise<string> {
    const { hostname, port } = new URL(baseUrl);
    const server = createServer((socket) => {
      if (this.#isCut) {
        socket.destroy();
        return;
      }
      const target = connect(Number(port), hostname);
      for (const [from, to] of [[socket, target], [target, socket]] as const) {
        this.#sockets.add(from);
        from.on('error', () => undefined).on('close', () => to.destroy());
        from.pipe(to);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    server.unref();
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }

  restore(): void {
    this.#isCut = false;
  }
}

const line = new Line();
const client = createClient({ baseUrl });
const workspace = await client.workspaces.createLocalWorkspace({ body: { folderPath, name: 'TypeScript' } });
const workspaceId = workspace.id;
const listed = await client.workspaces.listWorkspaces();
report('workspace', { name: listed.find((it) => it.id === workspaceId)?.displayName });

/** Waits for opencode, because sessions and streams fail with status 503 until it is running. */
async function awaitOpencode(): Promise<void> {
  for (const deadline = Date.now() + deadlineMs; ; ) {
    const { running } = await client.system.getOpencodeHealth();
    if (running) return;
    if (Date.now() > deadline) throw new Error('opencode is not running');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

await awaitOpencode();
let disconnected = () => {};
const stream = createClient({ baseUrl: await line.listen() }).events.stream(
  { workspaceId },
  { reconnect: { initialDelayMs: 20, maxDelayMs: 200 }, onDisconnected: () => disconnected() },
);
const iterator = stream[Symbol.asyncIterator]();
let lastId = 0;

/** Returns the next event. Fails unless its id is greater than that of the one before. */
async function next(): Promise<WorkspaceEvent> {
  const { value } = await iterator.next();
  if (value === undefined) throw new Error('The stream has ended');
  const id = Number(stream.lastEventId);
  if (!(id > lastId)) throw new Error(`The event ${id} (${value.type}) follows ${lastId}`);
  lastId = id;
  return value;
}

async function nextOf<T extends WorkspaceEvent['type']>(type: T): Promise<Extract<WorkspaceEvent, { type: T }>> {
  for (;;) {
    const event = await next();
    if (event.type === type) return event as Extract<WorkspaceEvent, { type: T }>;
  }
}

report('connected', { type: (await next()).type });
const session = await client.sessions.createSession({ workspaceId, body: { title: 'From TypeScript' } });
const sessionId = session.id;
report('session', { title: session.title });

function prompt(text: string) {
  return client.sessions.prompt({ workspaceId, sessionId, body: { parts: [{ type: 'text', text }] } });
}

/** Returns the text that is streamed until the session is idle. */
async function streamedText(): Promise<string> {
  for (let text = ''; ; ) {
    const event = await next();
    if (event.type === 'message.part.delta') text += event.properties.delta;
    if (event.type === 'session.idle') return text;
  }
}

const answered = prompt('Count to three');
const streamed = await streamedText();
const answer = await answered;
report('prompt', { streamed, text: answer.parts.map((part) => part.text ?? '').join('') });

// The connection is cut within an answer, and restored after its end.
const cutAnswer = prompt('Count to six');
const { delta } = (await nextOf('message.part.delta')).properties;
const cut = new Promise<void>((resolve) => {
  disconnected = resolve;
});
const rest = streamedText();
line.cut();
await cut;
report('cut');
await cutAnswer;
line.restore();
report('resumed', { streamed: delta + (await rest) });

const roles: string[] = [];
for await (const message of client.sessions.listMessages({ workspaceId, sessionId, limit: 1 })) {
  roles.push(message.info.role);
}
report('messages', { roles });

await client.sessions.promptAsync({ workspaceId, sessionId, body: { parts: [{ type: 'text', text: 'Never end' }] } });
await nextOf('message.part.delta');
await client.sessions.abort({ workspaceId, sessionId });
await nextOf('session.idle');
report('aborted');

const missing = await client.sessions.getSession({ workspaceId, sessionId: 'ses_unknown' }).catch((error) => error);
report('missing', missing instanceof OpenWorkApiError ? { code: missing.code, status: missing.status } : {});

if (option === 'restart') {
  const lost = new Promise<void>((resolve) => {
    disconnected = resolve;
  });
  const resync = nextOf('resync');
  report('restart');
  await lost;
  report('restarted', { type: (await resync).type });
  await awaitOpencode();
  const again = prompt('Count again');
  report('continued', { streamed: await streamedText() });
  await again;
}
await iterator.return?.();
