// Prints the type of each event of a workspace, and the text of each delta, as a line of JSON. The arguments are the base
// URL of the server and the workspace.
import { createClient } from '../src/index.js';

const [baseUrl = '', workspaceId = ''] = process.argv.slice(2);

for await (const event of createClient({ baseUrl }).events.stream({ workspaceId })) {
  const text = event.type === 'message.part.delta' ? event.properties.delta : undefined;
  console.log(JSON.stringify({ type: event.type, text }));
}
