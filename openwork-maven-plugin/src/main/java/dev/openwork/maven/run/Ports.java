package dev.openwork.maven.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.apache.maven.plugin.MojoExecutionException;

/** TCP ports of the loopback interface. */
final class Ports {
  private Ports() {}

  /** Fails, naming the property to change, when somebody listens on the port. */
  static void requireFree(int port, String property) throws MojoExecutionException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException | IllegalArgumentException e) {
      throw new MojoExecutionException(
          "Port "
              + port
              + " ("
              + property
              + ") cannot be used: "
              + e.getMessage()
              + ". End what listens there, or choose another: -D"
              + property
              + "="
              + (port < 65_535 ? port + 1 : 3100));
    }
  }
}
