import { ApiPromise, type ApiResult, PagePromise, type RawResponse } from './api-promise.js';
import { OpenWorkApiError, OpenWorkConnectionError } from './errors.js';
import { EventStream } from './event-stream.js';
import {
  type ClientOptions,
  defaultRetries,
  type RequestDefaults,
  type RequestOptions,
  type RetryOptions,
  type StreamOptions,
} from './options.js';
import { checkParameter, type ParameterCheck } from './parameter-checks.js';
import { isIdempotent, isRetried, retryDelay } from './retry.js';
import { sleep, withTimeout } from './timing.js';

const readTimeoutMs = 30_000;

type Value = string | number | boolean;
type Optional<T> = T | null | undefined;

/** The request of an operation. */
export interface ApiRequest {
  readonly operation: string;
  readonly method: string;
  /** The path with the names of its parameters in braces. */
  readonly path: string;
  /** Whether the body of the response is a text, and not JSON. */
  readonly returnsText?: boolean;
  readonly pathParams?: Readonly<Record<string, Value>>;
  readonly query?: Readonly<Record<string, Optional<Value | readonly Value[]>>>;
  readonly headers?: Readonly<Record<string, Optional<Value>>>;
  /** The parameters with constraints. */
  readonly checks?: readonly ParameterCheck[];
  readonly body?: unknown;
}

/** A response that has been read; the body is a text if it is not JSON. */
interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Sends the requests of the generated operations to one server. */
export class Transport {
  readonly #options: ClientOptions;
  readonly #baseUrl: string;
  readonly #fetch: typeof fetch;

  constructor(options: ClientOptions) {
    const url = new URL(options.baseUrl);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      throw new TypeError(`Expected an http or https URL such as http://127.0.0.1:3100, got '${url}'`);
    }
    this.#options = options;
    this.#baseUrl = url.href.replace(/\/+$/, '');
    // The fetch function of a browser must not be called as a method.
    this.#fetch = (input, init) => (options.fetch ?? fetch)(input, init);
  }

  /** Sends a request and returns the payload of the response. */
  call<P, E>(request: ApiRequest, options: RequestOptions = {}): ApiResult<P, E> {
    const response = this.#payload(request, options);
    const result =
      request.query !== undefined && 'cursor' in request.query
        ? new PagePromise(response as Promise<RawResponse<unknown[]>>, (cursor) =>
            this.call<{ cursor: string }, unknown[]>({ ...request, query: { ...request.query, cursor } }, options),
          )
        : new ApiPromise(response);
    return result as ApiResult<P, E>;
  }

  /** Returns the events of a stream, which connects when it is iterated. */
  stream<T>(request: ApiRequest, options: StreamOptions = {}): EventStream<T> {
    const open = async (lastEventId: string, signal: AbortSignal) => {
      request.checks?.forEach(checkParameter);
      const headers = { ...request.headers, Accept: 'text/event-stream', 'Last-Event-ID': lastEventId || undefined };
      const send = await this.#prepare({ ...request, headers }, options);
      return this.#limited(request, { ...options, signal }, async (limit) => {
        const response = await send(limit);
        if (isSuccess(response.status) && response.body !== null) return response.body;
        throw new OpenWorkApiError({ operation: request.operation, ...(await receive(response)) });
      });
    };
    return new EventStream<T>(request.operation, open, options, String(request.headers?.['Last-Event-ID'] ?? ''));
  }

  async #payload(request: ApiRequest, options: RequestOptions): Promise<RawResponse<unknown>> {
    request.checks?.forEach(checkParameter);
    const retries = options.retries ?? this.#options.retries;
    const limits = { ...defaultRetries, ...(retries === false ? { maxRetries: 0 } : retries) };
    const mayRetry = isIdempotent(request.method, this.#headers(request, options));
    for (let retry = 0; ; retry++) {
      try {
        const send = await this.#prepare(request, options);
        return payload(request, await this.#limited(request, options, async (signal) => receive(await send(signal))));
      } catch (error) {
        const delay = mayRetry ? delayAfter(error, limits, retry) : undefined;
        if (delay === undefined) throw error;
        await sleep(delay, options.signal);
      }
    }
  }

  /** Returns a function that sends the request. Fails here, not there, if the request is invalid. */
  async #prepare(request: ApiRequest, options: RequestDefaults): Promise<(signal: AbortSignal) => Promise<Response>> {
    const url = this.#url(request);
    const headers = this.#headers(request, options);
    const token = typeof this.#options.token === 'function' ? await this.#options.token() : this.#options.token;
    if (token) headers.set('Authorization', `Bearer ${token}`);
    const body = request.body === undefined ? null : JSON.stringify(request.body);
    return (signal) => this.#fetch(url, { method: request.method, headers, body, signal, redirect: 'manual' });
  }

  /** Runs an attempt within its time limit. Every failure of it except an answer is a lost connection. */
  #limited<T>(request: ApiRequest, options: RequestOptions, attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const standard = request.method === 'GET' ? readTimeoutMs : 0;
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? standard;
    return withTimeout(request.operation, timeoutMs, options.signal, async (signal) => {
      try {
        return await attempt(signal);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (error instanceof OpenWorkApiError) throw error;
        throw new OpenWorkConnectionError(request.operation, this.#baseUrl, error);
      }
    });
  }

  #url({ path, pathParams = {}, query = {} }: ApiRequest): string {
    const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => segment(name, pathParams[name]));
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      for (const item of Array.isArray(value) ? value : [value]) {
        if (item !== undefined && item !== null) search.append(name, String(item));
      }
    }
    const text = search.toString();
    return this.#baseUrl + filled + (text === '' ? '' : `?${text}`);
  }

  #headers(request: ApiRequest, options: RequestDefaults): Headers {
    const headers = new Headers({ Accept: 'application/json, */*;q=0.5' });
    if (request.body !== undefined) headers.set('Content-Type', 'application/json');
    for (const more of [this.#options.headers, options.headers, request.headers]) {
      for (const [name, value] of Object.entries(more ?? {})) {
        if (value !== undefined && value !== null) headers.set(name, String(value));
      }
    }
    return headers;
  }
}

/** Returns a path parameter, encoded. `.` and `..` are rejected, because a URL cannot contain them as a segment. */
function segment(name: string, value: Value | undefined): string {
  const text = value === undefined ? '' : String(value);
  if (text === '' || text === '.' || text === '..') throw new TypeError(`Invalid ${name}: '${text}'`);
  return encodeURIComponent(text);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

async function receive(response: Response): Promise<Received> {
  const text = await response.text();
  const isJson = /\bjson\b/i.test(response.headers.get('Content-Type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? parse(text) : text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Returns the delay before the retry that an error permits; `undefined` if it permits none. */
function delayAfter(error: unknown, limits: RetryOptions, retry: number): number | undefined {
  if (error instanceof OpenWorkConnectionError) return retryDelay(limits, retry);
  return error instanceof OpenWorkApiError && isRetried(error.status)
    ? retryDelay(limits, retry, error.headers.get('Retry-After'))
    : undefined;
}

/** Returns the payload of a response, without its envelope. Fails if the status or the type of the body is wrong. */
function payload(request: ApiRequest, received: Received): RawResponse<unknown> {
  const { status, headers, body } = received;
  if (!isSuccess(status) || (typeof body === 'string' && body !== '' && !request.returnsText)) {
    throw new OpenWorkApiError({ operation: request.operation, ...received });
  }
  const requestId = headers.get('X-Request-Id') ?? '';
  const envelope = body as Partial<RawResponse<unknown>> & { readonly ok?: unknown };
  if (typeof body === 'object' && body !== null && envelope.ok === true && 'data' in envelope) {
    return { data: envelope.data, meta: envelope.meta, status, headers, requestId };
  }
  return { data: body, meta: undefined, status, headers, requestId };
}
