package dev.openwork.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds free loopback ports for programs that do not accept port 0. */
public final class FreePort {
  private FreePort() {}

  /**
   * Returns a free port. Another program may bind it first, so prefer port 0 if the program reports
   * its port.
   */
  public static int find() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
