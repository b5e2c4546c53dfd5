package dev.openwork.http;

import java.time.Duration;

/**
 * The limits of a listener. The timeouts apply to the client; the processing time of a request and
 * the duration of a stream are not limited.
 *
 * @param connections the maximum number of connections; requests on further ones receive status 503
 * @param headerBytes the maximum size of a request header; a larger one receives status 431
 * @param header the timeout for receiving a request header
 * @param body the timeout for receiving a request body, from the first wait of the handler
 * @param write the timeout for one write of a response
 * @param keepAlive the timeout of an idle connection
 */
public record HttpLimits(
    int connections,
    int headerBytes,
    Duration header,
    Duration body,
    Duration write,
    Duration keepAlive) {
  /** The default limits. */
  public static final HttpLimits STANDARD =
      new HttpLimits(
          4096,
          16 * 1024,
          Duration.ofSeconds(20),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          Duration.ofMinutes(10));

  /** Rejects limits that are not positive. */
  public HttpLimits {
    if (connections < 1 || headerBytes < 1) {
      throw new IllegalArgumentException(
          "Expected limits of at least 1, got %d connections and %d header bytes"
              .formatted(connections, headerBytes));
    }
    for (Duration duration : new Duration[] {header, body, write, keepAlive}) {
      if (duration.isNegative() || duration.isZero()) {
        throw new IllegalArgumentException("Expected positive durations, got " + duration);
      }
    }
  }

  /** Returns these limits with another number of connections. */
  public HttpLimits withConnections(int number) {
    return new HttpLimits(number, headerBytes, header, body, write, keepAlive);
  }
}
