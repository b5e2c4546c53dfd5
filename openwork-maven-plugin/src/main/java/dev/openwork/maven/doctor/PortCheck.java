package dev.openwork.maven.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/**
 * Whether a port is there for the loop.
 *
 * @param property names the port on the command line
 * @param loop who holds this checkout's loop, and then most likely the port
 */
public record PortCheck(String program, int port, String property, Optional<String> loop)
    implements Check {

  @Override
  public Finding run() {
    String subject = program + " port";
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return Finding.ok(subject, port + " is free");
    } catch (IOException | IllegalArgumentException e) {
      return loop.isPresent()
          ? Finding.ok(subject, port + " is in use while the loop runs")
          : Finding.failure(
              subject,
              port + " cannot be used: " + e.getMessage(),
              "End what listens there, or choose another: -D" + property + "=<port>.");
    }
  }
}
