package dev.openwork.sdk.sse;

import java.io.InputStream;

/** One connection to a server of events, opened once at most. */
public interface SseConnection extends AutoCloseable {

  /**
   * Connects, and returns the stream's bytes. Fails with a {@link
   * dev.openwork.sdk.error.OpenWorkException} if the server refuses or is not there.
   */
  InputStream open();

  /** Breaks the connection, from any thread and in any state; whoever waits on it wakes at once. */
  @Override
  void close();
}
