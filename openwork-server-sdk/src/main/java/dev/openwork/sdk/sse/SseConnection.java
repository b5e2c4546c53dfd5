package dev.openwork.sdk.sse;

import java.io.InputStream;

/** A connection to a server-sent event stream. It is opened at most once. */
public interface SseConnection extends AutoCloseable {

  /**
   * Connects and returns the body of the response.
   *
   * @throws dev.openwork.sdk.error.OpenWorkException if the server rejects the request or cannot be
   *     reached
   */
  InputStream open();

  /**
   * Closes the connection. May be called from any thread and in any state; a blocked read fails
   * immediately.
   */
  @Override
  void close();
}
