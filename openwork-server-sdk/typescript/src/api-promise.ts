import type { ResponseMeta } from '../generated/models/ResponseMeta.js';

/** The payload of a response: the `data` of an envelope, or the body of a response without an envelope. */
export type Payload<E> = E extends { readonly data: infer D; readonly meta: unknown } ? D : E;

/** What an operation returns: a promise of its payload. For a list in pages, it can also be iterated. */
export type ApiResult<P, E> = 'cursor' extends keyof P
  ? Payload<E> extends readonly (infer T)[]
    ? PagePromise<T>
    : ApiPromise<Payload<E>>
  : ApiPromise<Payload<E>>;

/** A response with its payload. */
export interface RawResponse<T> {
  readonly data: T;
  /** The `meta` of the envelope, with the cursor of the next page; `undefined` if there is no envelope. */
  readonly meta: ResponseMeta | undefined;
  readonly status: number;
  readonly headers: Headers;
  /** The id of the request, which is also in the log of the server; empty if the response has none. */
  readonly requestId: string;
}

/** A promise of the payload of a response. The request is sent immediately. */
export class ApiPromise<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = 'ApiPromise';
  readonly #response: Promise<RawResponse<T>>;

  constructor(response: Promise<RawResponse<T>>) {
    this.#response = response;
  }

  /** Returns the payload with the status, the headers, the request id and the `meta` of the envelope. */
  withRawResponse(): Promise<RawResponse<T>> {
    return this.#response;
  }

  then<R = T, F = never>(
    onFulfilled?: ((value: T) => R | PromiseLike<R>) | null,
    onRejected?: ((reason: unknown) => F | PromiseLike<F>) | null,
  ): Promise<R | F> {
    return this.#response.then((response) => response.data).then(onFulfilled, onRejected);
  }

  catch<F = never>(onRejected?: ((reason: unknown) => F | PromiseLike<F>) | null): Promise<T | F> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }
}

/**
 * A promise of the first page of a list. `for await` iterates over the items of all pages, which are requested as they
 * are reached.
 */
export class PagePromise<T> extends ApiPromise<T[]> implements AsyncIterable<T> {
  readonly #next: (cursor: string) => PagePromise<T>;

  constructor(response: Promise<RawResponse<T[]>>, next: (cursor: string) => PagePromise<T>) {
    super(response);
    this.#next = next;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const { data, meta } = await this.withRawResponse();
    yield* data;
    if (meta?.nextCursor !== undefined) yield* this.#next(meta.nextCursor);
  }
}
