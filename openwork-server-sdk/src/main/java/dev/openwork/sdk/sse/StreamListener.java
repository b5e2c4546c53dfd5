package dev.openwork.sdk.sse;

import dev.openwork.sdk.error.OpenWorkException;
import java.time.Duration;
import java.util.Optional;

/** Receives the connects and disconnects of an event stream, on the thread that reads it. */
public interface StreamListener {

  /** The stream is connected. Events sent while it was disconnected may be missing. */
  default void connected() {}

  /**
   * The stream is disconnected and reconnects after {@code delay}.
   *
   * @param reason the error; empty if the server ended the stream or the connection broke
   */
  default void disconnected(Optional<OpenWorkException> reason, Duration delay) {}
}
