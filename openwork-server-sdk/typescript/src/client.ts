import { Operations } from '../generated/operations.js';
import type { ClientOptions } from './options.js';
import { Transport } from './transport.js';

/** A client of one server, with the operations of its contract by tag. */
export type OpenWorkClient = Operations;

/**
 * Creates a client. Nothing is sent before the first call, so creating a client for each call is cheap.
 *
 * ```ts
 * const client = createClient({ baseUrl: 'http://127.0.0.1:3100', token });
 * const messages = await client.sessions.listMessages({ workspaceId, sessionId });
 * ```
 */
export function createClient(options: ClientOptions): OpenWorkClient {
  return new Operations(new Transport(options));
}
