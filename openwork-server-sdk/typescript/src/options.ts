/** Options of {@link createClient}. */
export interface ClientOptions extends RequestDefaults {
  /** The URL of the server, for example `http://127.0.0.1:3100`. A trailing slash is removed. */
  readonly baseUrl: string | URL;
  /**
   * The client token or the host token, or a function that returns it; the function is called for each request. Omit it
   * for a server without authentication.
   */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>) | undefined;
  /** The function that sends requests. Default: the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** Options that apply to all requests of a client. Each request can override them. */
export interface RequestDefaults {
  /**
   * The time until a response must be complete, in milliseconds, for each attempt; `0` for no limit. Default: 30 seconds
   * for `GET`, no limit for other methods, because a prompt returns at the end of its run.
   */
  readonly timeoutMs?: number | undefined;
  /** How failed requests are retried; `false` turns retries off. Default: {@link defaultRetries}. */
  readonly retries?: Partial<RetryOptions> | false | undefined;
  /** Additional headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of a request. */
export interface RequestOptions extends RequestDefaults {
  /** Aborts the request, including its retries. The call is rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * How failed requests are retried. A request is retried if it is idempotent (`GET`, `HEAD`, `PUT`, `DELETE`, or with an
 * idempotency key), and if the connection was lost or the status is 429, 502, 503 or 504.
 */
export interface RetryOptions {
  /** The maximum number of retries. */
  readonly maxRetries: number;
  /** The upper bound of the delay before the first retry, in milliseconds. It doubles with each retry. */
  readonly initialDelayMs: number;
  /** The maximum of this bound, in milliseconds. */
  readonly maxDelayMs: number;
  /** The longest `Retry-After` to wait for, in milliseconds. If the server requires more, the request fails. */
  readonly maxRetryAfterMs: number;
}

/** The default of {@link RequestDefaults.retries}. */
export const defaultRetries: RetryOptions = {
  maxRetries: 2,
  initialDelayMs: 500,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 60_000,
};

/** Options of an event stream. A stream has no total time limit: `timeoutMs` limits the time until it is connected. */
export interface StreamOptions extends Omit<RequestOptions, 'retries'> {
  /**
   * The time without a byte from the server after which the connection counts as lost, in milliseconds. The server sends
   * a comment every 15 seconds by default. Default: 60 seconds.
   */
  readonly heartbeatTimeoutMs?: number | undefined;
  /** How the stream reconnects; `false` ends it with the first connection. Default: {@link defaultReconnect}. */
  readonly reconnect?: Partial<ReconnectOptions> | false | undefined;
  /** Is called whenever the stream is connected. */
  readonly onConnected?: (() => void) | undefined;
  /**
   * Is called whenever the connection is lost.
   *
   * @param reason the error, or `undefined` if the server closed the stream
   * @param delayMs the time until the stream reconnects
   */
  readonly onDisconnected?: ((reason: unknown, delayMs: number) => void) | undefined;
}

/** How an event stream reconnects. The number of attempts is not limited. */
export interface ReconnectOptions {
  /** The delay after the first failure, in milliseconds. It doubles with each failure in succession. */
  readonly initialDelayMs: number;
  /** The maximum delay, in milliseconds, also for a delay that the server requests. */
  readonly maxDelayMs: number;
}

/** The default of {@link StreamOptions.reconnect}. */
export const defaultReconnect: ReconnectOptions = { initialDelayMs: 250, maxDelayMs: 10_000 };
