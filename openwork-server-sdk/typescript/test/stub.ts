import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that a stub has received completely. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on a free port whose responses a test defines. */
export interface Stub {
  readonly baseUrl: string;
  readonly requests: readonly Received[];
  /** Ends all connections. */
  close(): Promise<void>;
}

/** Starts a stub. `answer` gets each request with the number of the ones before. */
export async function startStub(
  answer: (response: ServerResponse, request: Received, index: number) => void,
  port = 0,
): Promise<Stub> {
  const requests: Received[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = {
        method: incoming.method ?? '',
        url: new URL(incoming.url ?? '', 'http://stub'),
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(),
      };
      requests.push(request);
      answer(response, request, requests.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends a JSON response. */
export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Sends a successful response in an envelope. */
export function success(response: ServerResponse, data: unknown, meta: Record<string, unknown> = {}) {
  const requestId = 'owreq_1';
  json(
    response,
    200,
    { ok: true, data, meta: { requestId, timestamp: '2026-01-01T00:00:00Z', ...meta } },
    { 'X-Request-Id': requestId },
  );
}

/** Sends an error response in an envelope. */
export function error(response: ServerResponse, status: number, code: string, headers: Record<string, string> = {}) {
  const details = [{ path: 'name', message: 'is too long' }];
  json(response, status, { ok: false, error: { code, message: 'No.', requestId: 'owreq_2', details } }, headers);
}
