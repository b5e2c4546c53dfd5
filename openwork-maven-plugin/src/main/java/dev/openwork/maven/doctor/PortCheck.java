package dev.openwork.maven.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/**
 * Checks that the loop can listen on a port.
 *
 * @param property user property that sets the port
 * @param loop process id of the loop in this checkout, which then uses the port; empty if none runs
 */
public record PortCheck(String program, int port, String property, Optional<String> loop)
    implements Check {

  @Override
  public Finding run() {
    String subject = program + " port";
    Optional<String> reason = reasonInUse(port);
    if (reason.isEmpty()) {
      return Finding.ok(subject, port + " is free");
    }
    return loop.isPresent()
        ? Finding.ok(subject, port + " is in use by the running loop")
        : Finding.failure(
            subject,
            port + " cannot be used: " + reason.get(),
            "Stop the process that listens on it, or pass -D" + property + "=<port>.");
  }

  /** Returns why no program can listen on a port of the loopback interface; empty if it is free. */
  public static Optional<String> reasonInUse(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
