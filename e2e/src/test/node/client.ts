// Calls the server with the generated client and prints the result of each step as a line of JSON.
import {
  Configuration,
  ErrorEnvelopeFromJSON,
  EventsApi,
  type LocalWorkspaceRequest,
  type Message,
  ResponseError,
  SessionsApi,
  SystemApi,
  type WorkspaceEvent,
  WorkspaceEventFromJSON,
  WorkspacesApi,
} from './generated/index.js';

declare const process: { argv: string[] };

const [basePath = '', clientToken = '', hostToken = '', folderPath = ''] = process.argv.slice(2);
const anonymous = new Configuration({ basePath });
const client = new Configuration({ basePath, accessToken: clientToken });
const host = new Configuration({ basePath, apiKey: hostToken });
const workspaces = new WorkspacesApi(client);
const sessions = new SessionsApi(client);

function report(step: string, outcome: object): void {
  console.log(JSON.stringify({ step, ...outcome }));
}

/** Returns the error of a call that is expected to fail. */
async function errorOf(call: Promise<unknown>): Promise<object> {
  try {
    return { response: await call };
  } catch (e) {
    if (!(e instanceof ResponseError)) throw e;
    return { status: e.response.status, ...ErrorEnvelopeFromJSON(await e.response.json()).error };
  }
}

/** Waits for opencode, because sessions and streams fail with status 503 until it is running. */
async function awaitOpencode(): Promise<void> {
  const deadline = Date.now() + 30_000;
  const system = new SystemApi(client);
  for (;;) {
    const { data } = await system.systemGetOpencodeHealth();
    if (data.status === 'running') return;
    if (Date.now() > deadline) throw new Error(`opencode is not running: ${JSON.stringify(data)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function* events(response: Response): AsyncGenerator<WorkspaceEvent, void> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    const lines = (text + decoder.decode(chunk, { stream: true })).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines.filter((it) => it.startsWith('data:'))) {
      yield WorkspaceEventFromJSON(JSON.parse(line.slice('data:'.length)));
    }
  }
}

/** Returns the text of the deltas up to the end of the run. */
async function streamedText(stream: AsyncGenerator<WorkspaceEvent, void>): Promise<string> {
  let text = '';
  for await (const event of stream) {
    if (event.type === 'message.part.delta') text += event.properties.delta;
    if (event.type === 'session.idle') return text;
  }
  throw new Error(`The stream ended after '${text}'`);
}

function textOf(message: Message): string {
  return message.parts.map((part) => part.text ?? '').join('');
}

const health = await new SystemApi(anonymous).systemGetHealth();
report('health', { status: health.data.status, dated: health.data.startedAt instanceof Date });

report('no token', await errorOf(new WorkspacesApi(anonymous).workspacesListWorkspaces()));

// @ts-expect-error -- the contract requires a folder
const incomplete: LocalWorkspaceRequest = { name: 'Third party' };
report(
  'incomplete',
  await errorOf(
    new WorkspacesApi(host).workspacesCreateLocalWorkspace({ localWorkspaceRequest: incomplete }),
  ),
);

const created = await new WorkspacesApi(host).workspacesCreateLocalWorkspace({
  localWorkspaceRequest: { folderPath, name: 'Third party' },
});
const workspaceId = created.data.id;
const listed = await workspaces.workspacesListWorkspaces();
report('workspaces', {
  created: created.data.displayName,
  listed: listed.data.filter((it) => it.id === workspaceId).map((it) => it.displayName),
});

await awaitOpencode();
const opened = await new EventsApi(client).eventsStreamRaw({ workspaceId });
const stream = events(opened.raw);
const first = await stream.next();
report('stream', { first: first.value?.type });

const session = await sessions.sessionsCreateSession({
  workspaceId,
  sessionRequest: { title: 'From TypeScript' },
});
const sessionId = session.data.id;
report('session', { title: session.data.title });

const streamed = streamedText(stream);
const answer = await sessions.sessionsPrompt({
  workspaceId,
  sessionId,
  promptRequest: { parts: [{ type: 'text', text: 'Count to three' }] },
});
report('prompt', { role: answer.data.info.role, text: textOf(answer.data), streamed: await streamed });

const messages = await sessions.sessionsListMessages({ workspaceId, sessionId });
report('messages', { texts: messages.data.map(textOf) });

report(
  'unknown session',
  await errorOf(sessions.sessionsGetSession({ workspaceId, sessionId: 'ses_unknown' })),
);
report(
  'no parts',
  await errorOf(
    sessions.sessionsPrompt({ workspaceId, sessionId, promptRequest: { parts: [] } }),
  ),
);
report(
  'unknown property',
  await errorOf(
    sessions.sessionsCreateSession({ workspaceId, sessionRequest: {} }, async ({ init }) => ({
      ...init,
      body: { ...init.body, color: 'red' },
    })),
  ),
);
