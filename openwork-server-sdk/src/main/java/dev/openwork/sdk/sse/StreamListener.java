package dev.openwork.sdk.sse;

import dev.openwork.sdk.error.OpenWorkException;
import java.time.Duration;
import java.util.Optional;

/** Is told, in the thread that reads the stream, how its connection fares. */
public interface StreamListener {

  /** A connection stands; events sent while there was none may be missing. */
  default void connected() {}

  /**
   * The connection is gone and will be made anew after {@code pause}.
   *
   * @param reason why; empty if the server ended the stream or the connection broke
   */
  default void disconnected(Optional<OpenWorkException> reason, Duration pause) {}
}
