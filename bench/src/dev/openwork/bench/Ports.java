package dev.openwork.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/** Two free ports. */
record Ports(int server, int app) {

  static Ports free() throws IOException {
    try (ServerSocket server = open();
        ServerSocket app = open()) {
      return new Ports(server.getLocalPort(), app.getLocalPort());
    }
  }

  /** Returns the ports as arguments of the loop. */
  List<String> asArguments() {
    return List.of("-Dopenwork.server.port=" + server, "-Dopenwork.app.port=" + app);
  }

  private static ServerSocket open() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
