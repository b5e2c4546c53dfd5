import { OpenWorkApiError, OpenWorkConnectionError, OpenWorkTimeoutError } from './errors.js';
import { defaultReconnect, type StreamOptions } from './options.js';
import { backoff, isRetried } from './retry.js';
import { type SseEvent, SseParser } from './sse-parser.js';
import { onAbort, sleep, withTimeout } from './timing.js';

const heartbeatTimeoutMs = 60_000;

/** Connects to the server, and returns the body of the response. */
type Connect = (lastEventId: string, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>;

/**
 * The events of a server-sent event stream. The stream connects when it is iterated:
 *
 * ```ts
 * for await (const event of client.events.stream({ workspaceId })) { … }
 * ```
 *
 * When the connection is lost, it reconnects and resumes after the last event. Leaving the loop disconnects; another loop
 * over the same object resumes. Events that are not JSON are skipped.
 */
export class EventStream<T> implements AsyncIterable<T> {
  readonly #operation: string;
  readonly #connect: Connect;
  readonly #options: StreamOptions;
  readonly #closed = new AbortController();
  #lastEventId: string;

  /** @param lastEventId the id of the event to resume after, or an empty text */
  constructor(operation: string, connect: Connect, options: StreamOptions, lastEventId: string) {
    this.#operation = operation;
    this.#connect = connect;
    this.#options = options;
    this.#lastEventId = lastEventId;
  }

  /** The id of the last event that an iteration returned, or an empty text. */
  get lastEventId(): string {
    return this.#lastEventId;
  }

  /** Ends all iterations, also one that waits for an event. */
  close(): void {
    this.#closed.abort();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const iteration = new AbortController();
    const abort = (reason: unknown) => iteration.abort(reason);
    const stops = [onAbort(this.#options.signal, abort), onAbort(this.#closed.signal, abort)];
    try {
      yield* this.#events(iteration.signal);
    } catch (error) {
      if (!this.#closed.signal.aborted) throw error;
    } finally {
      for (const stop of stops) stop();
      iteration.abort();
    }
  }

  async *#events(signal: AbortSignal): AsyncGenerator<T, void, undefined> {
    const { reconnect, onConnected, onDisconnected } = this.#options;
    let { initialDelayMs, maxDelayMs } = { ...defaultReconnect, ...reconnect };
    for (let failures = 0; ; failures++) {
      const parser = new SseParser(this.#lastEventId);
      let reason: unknown;
      try {
        const body = await this.#connect(this.#lastEventId, signal);
        onConnected?.();
        for await (const text of this.#read(body, signal)) {
          for (const event of parser.push(text)) {
            signal.throwIfAborted();
            failures = 0;
            this.#lastEventId = event.id;
            const value = decode<T>(event);
            if (value !== undefined) yield value;
          }
        }
      } catch (error) {
        if (signal.aborted || reconnect === false || !isTransient(error)) throw error;
        reason = error;
      }
      if (reconnect === false) return;
      this.#lastEventId = parser.lastEventId;
      initialDelayMs = parser.retryMs ?? initialDelayMs;
      const delay = backoff(initialDelayMs, maxDelayMs, failures);
      onDisconnected?.(reason, delay);
      await sleep(delay, signal);
    }
  }

  /** Returns the text of a body until it ends. Fails if no byte arrives for too long. */
  async *#read(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<string, void, undefined> {
    const limit = this.#options.heartbeatTimeoutMs ?? heartbeatTimeoutMs;
    const reader = body.getReader();
    const decoder = new TextDecoder();
    try {
      for (;;) {
        const { value } = await withTimeout(this.#operation, limit, signal, (aborted) => this.#chunk(reader, aborted));
        if (value === undefined) return;
        yield decoder.decode(value, { stream: true });
      }
    } finally {
      // A body that is broken or has ended cannot be canceled.
      reader.cancel().catch(() => undefined);
    }
  }

  #chunk(
    reader: ReadableStreamDefaultReader<Uint8Array>,
    signal: AbortSignal,
  ): Promise<ReadableStreamReadResult<Uint8Array>> {
    return new Promise((resolve, reject) => {
      const stop = onAbort(signal, reject);
      const fail = (error: unknown) => reject(new OpenWorkConnectionError(this.#operation, 'the server', error));
      reader.read().then(resolve, fail).finally(stop);
    });
  }
}

/** Returns whether another attempt may succeed. */
function isTransient(error: unknown): boolean {
  return error instanceof OpenWorkApiError
    ? isRetried(error.status) || error.status >= 500
    : error instanceof OpenWorkConnectionError || error instanceof OpenWorkTimeoutError;
}

function decode<T>(event: SseEvent): T | undefined {
  try {
    return JSON.parse(event.data) as T;
  } catch {
    return undefined;
  }
}
