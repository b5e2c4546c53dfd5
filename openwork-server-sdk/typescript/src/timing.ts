import { OpenWorkTimeoutError } from './errors.js';

/** Timers with a longer delay fire immediately. */
const longestTimerMs = 2 ** 31 - 1;

/** Waits, or is rejected with the reason of the signal as soon as it is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      stop();
      resolve();
    };
    const timer = setTimeout(end, Math.min(ms, longestTimerMs));
    const stop = onAbort(signal, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
}

/**
 * Runs an action with a signal that is aborted with the given one, or when the time is over. `AbortSignal.any` would do
 * that, but old versions of Node.js do not have it.
 *
 * @param timeoutMs the time limit; `0` for none
 * @returns the result of the action, which must be rejected with the reason of its signal when it is aborted
 */
export async function withTimeout<T>(
  operation: string,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  action: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = onAbort(signal, (reason) => controller.abort(reason));
  const expire = () => controller.abort(new OpenWorkTimeoutError(operation, timeoutMs));
  const timer = timeoutMs > 0 ? setTimeout(expire, Math.min(timeoutMs, longestTimerMs)) : undefined;
  try {
    return await action(controller.signal);
  } finally {
    clearTimeout(timer);
    stop();
  }
}

/** Calls a function when the signal is aborted, also if it already is. Returns a function that prevents that. */
export function onAbort(signal: AbortSignal | undefined, run: (reason: unknown) => void): () => void {
  const listener = () => run(signal?.reason);
  if (signal?.aborted) listener();
  else signal?.addEventListener('abort', listener, { once: true });
  return () => signal?.removeEventListener('abort', listener);
}
