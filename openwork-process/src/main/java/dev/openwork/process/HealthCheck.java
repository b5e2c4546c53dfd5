package dev.openwork.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * An HTTP request that shows whether a child is responsive.
 *
 * @param path the path to request
 * @param user the user name of basic authentication, if the child requires it
 * @param statuses the response statuses of a healthy child
 */
public record HealthCheck(String path, Optional<String> user, Set<Integer> statuses) {
  private static final int STATUS_OFFSET = "HTTP/1.1 ".length();
  private static final int STATUS_END = STATUS_OFFSET + "200".length();

  /** Copies the statuses. */
  public HealthCheck {
    statuses = Set.copyOf(statuses);
  }

  /**
   * How running children are checked.
   *
   * @param interval the pause between two checks
   * @param timeout for how long a child may not respond before it is restarted
   */
  public record Policy(Duration interval, Duration timeout) {
    /** A check every 3 s and a restart after 10 s without a response. */
    public static final Policy STANDARD = new Policy(Duration.ofSeconds(3), Duration.ofSeconds(10));

    /** Rejects durations of 0 or less. */
    public Policy {
      if (interval.toMillis() < 1 || timeout.toMillis() < 1) {
        throw new IllegalArgumentException(
            "Expected an interval and a timeout of at least 1 ms, got %d ms and %d ms"
                .formatted(interval.toMillis(), timeout.toMillis()));
      }
    }
  }

  /** Returns whether the child responds in time with one of the statuses. */
  boolean passes(ChildEndpoint endpoint, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(endpoint.uri().getHost(), endpoint.uri().getPort()),
          millisUntil(deadline));
      endpoint.proof().verify();
      socket.getOutputStream().write(request(endpoint).getBytes(StandardCharsets.US_ASCII));
      return statuses.contains(status(socket, deadline));
    } catch (IOException e) {
      return false;
    }
  }

  private String request(ChildEndpoint endpoint) {
    String authorization =
        user.map(name -> "Authorization: " + endpoint.secret().basic(name) + "\r\n").orElse("");
    return "GET %s HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\n\r\n"
        .formatted(path, endpoint.uri().getAuthority(), authorization);
  }

  private static int status(Socket socket, long deadline) throws IOException {
    InputStream in = socket.getInputStream();
    byte[] line = new byte[STATUS_END];
    int length = 0;
    while (length < line.length) {
      socket.setSoTimeout(millisUntil(deadline));
      int count = in.read(line, length, line.length - length);
      if (count < 0) {
        throw new IOException("The connection was closed");
      }
      length += count;
    }
    try {
      return Integer.parseInt(new String(line, StandardCharsets.US_ASCII).substring(STATUS_OFFSET));
    } catch (NumberFormatException e) {
      throw new IOException("The response is not HTTP", e);
    }
  }

  private static int millisUntil(long deadline) throws SocketTimeoutException {
    long millis = (deadline - System.nanoTime()) / 1_000_000;
    if (millis < 1) {
      throw new SocketTimeoutException("No response in time");
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }

  @Override
  public String toString() {
    return "GET " + path;
  }
}
