package dev.openwork.http;

import java.time.Duration;

/**
 * What a listener grants to those who connect. Requests may take as long as they need, and so may
 * streams: only the slowness of a client counts.
 *
 * @param connections how many may be open; requests on more of them are answered with 503
 * @param headerBytes how large the header of a request may be; a larger one is answered with 431
 * @param header how long the header of a request may take to arrive
 * @param body how long a handler that reads a body may have to wait for its end
 * @param write how long a client may take to accept a piece of an answer
 * @param keepAlive how long a connection may be open without a request
 */
public record HttpLimits(
    int connections,
    int headerBytes,
    Duration header,
    Duration body,
    Duration write,
    Duration keepAlive) {
  /** Enough for people and programs that behave. */
  public static final HttpLimits STANDARD =
      new HttpLimits(
          4096,
          16 * 1024,
          Duration.ofSeconds(20),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          Duration.ofMinutes(10));

  /** Refuses limits that nobody could keep. */
  public HttpLimits {
    if (connections < 1 || headerBytes < 1) {
      throw new IllegalArgumentException(
          "Expected limits of at least 1, got %d connections and %d bytes of header"
              .formatted(connections, headerBytes));
    }
    for (Duration duration : new Duration[] {header, body, write, keepAlive}) {
      if (duration.isNegative() || duration.isZero()) {
        throw new IllegalArgumentException("Expected positive durations, got " + duration);
      }
    }
  }

  /** The same with another number of connections. */
  public HttpLimits withConnections(int number) {
    return new HttpLimits(number, headerBytes, header, body, write, keepAlive);
  }
}
