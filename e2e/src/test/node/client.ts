// Does with the generated client what a stranger would, and prints each outcome as a line of JSON.
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
const nobody = new Configuration({ basePath });
const client = new Configuration({ basePath, accessToken: clientToken });
const host = new Configuration({ basePath, apiKey: hostToken });
const workspaces = new WorkspacesApi(client);
const sessions = new SessionsApi(client);

function report(step: string, outcome: object): void {
  console.log(JSON.stringify({ step, ...outcome }));
}

/** What the server says to a call that it refuses. */
async function refusal(call: Promise<unknown>): Promise<object> {
  try {
    return { answer: await call };
  } catch (e) {
    if (!(e instanceof ResponseError)) throw e;
    return { status: e.response.status, ...ErrorEnvelopeFromJSON(await e.response.json()).error };
  }
}

/** Sessions and streams are refused with 503 until then. */
async function untilOpencodeRuns(): Promise<void> {
  const deadline = Date.now() + 30_000;
  const system = new SystemApi(client);
  for (;;) {
    const { data } = await system.systemGetOpencodeHealth();
    if (data.status === 'running') return;
    if (Date.now() > deadline) throw new Error(`opencode does not run: ${JSON.stringify(data)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
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

/** What the deltas say up to the end of the run, at which it stops listening. */
async function spoken(stream: AsyncGenerator<WorkspaceEvent, void>): Promise<string> {
  let text = '';
  for await (const event of stream) {
    if (event.type === 'message.part.delta') text += event.properties.delta;
    if (event.type === 'session.idle') return text;
  }
  throw new Error(`the stream ended after '${text}'`);
}

function textOf(message: Message): string {
  return message.parts.map((part) => part.text ?? '').join('');
}

const health = await new SystemApi(nobody).systemGetHealth();
report('health', { status: health.data.status, dated: health.data.startedAt instanceof Date });

report('no token', await refusal(new WorkspacesApi(nobody).workspacesListWorkspaces()));

// @ts-expect-error -- the contract requires a folder
const incomplete: LocalWorkspaceRequest = { name: 'Strange' };
report(
  'incomplete',
  await refusal(
    new WorkspacesApi(host).workspacesCreateLocalWorkspace({ localWorkspaceRequest: incomplete }),
  ),
);

const created = await new WorkspacesApi(host).workspacesCreateLocalWorkspace({
  localWorkspaceRequest: { folderPath, name: 'Strange' },
});
const workspaceId = created.data.id;
const listed = await workspaces.workspacesListWorkspaces();
report('workspaces', {
  created: created.data.displayName,
  listed: listed.data.filter((it) => it.id === workspaceId).map((it) => it.displayName),
});

await untilOpencodeRuns();
const opened = await new EventsApi(client).eventsStreamRaw({ workspaceId });
const stream = events(opened.raw);
const first = await stream.next();
report('stream', { first: first.value?.type });

const session = await sessions.sessionsCreateSession({
  workspaceId,
  sessionRequest: { title: 'From elsewhere' },
});
const sessionId = session.data.id;
report('session', { title: session.data.title });

const heard = spoken(stream);
const answer = await sessions.sessionsPrompt({
  workspaceId,
  sessionId,
  promptRequest: { parts: [{ type: 'text', text: 'Count to three' }] },
});
report('prompt', { role: answer.data.info.role, text: textOf(answer.data), heard: await heard });

const messages = await sessions.sessionsListMessages({ workspaceId, sessionId });
report('messages', { texts: messages.data.map(textOf) });

report(
  'unknown session',
  await refusal(sessions.sessionsGetSession({ workspaceId, sessionId: 'ses_unknown' })),
);
report(
  'no parts',
  await refusal(
    sessions.sessionsPrompt({ workspaceId, sessionId, promptRequest: { parts: [] } }),
  ),
);
report(
  'unknown property',
  await refusal(
    sessions.sessionsCreateSession({ workspaceId, sessionRequest: {} }, async ({ init }) => ({
      ...init,
      body: { ...init.body, colour: 'red' },
    })),
  ),
);
