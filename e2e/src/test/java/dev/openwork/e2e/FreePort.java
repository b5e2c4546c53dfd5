package dev.openwork.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A loopback port that was free a moment ago, for programs that cannot be given port 0. */
public final class FreePort {
  private FreePort() {}

  /**
   * Returns the port's number. Nothing keeps another program from taking it first, so prefer port 0
   * where the program tells what it got.
   */
  public static int find() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
