package dev.openwork.server.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;

/**
 * Chooses the port for the next start of a child: the previous one, so that its address stays the
 * same, or any port on the first start, if the port is in use, or after a failed start on it.
 */
final class PortChoice {
  static final int ANY = 0;

  private int preferred;

  PortChoice(Optional<URI> last) {
    preferred = last.map(URI::getPort).orElse(ANY);
  }

  int next() {
    return preferred != ANY && isFree(preferred) ? preferred : ANY;
  }

  void use(URI uri) {
    preferred = uri.getPort();
  }

  void reset() {
    preferred = ANY;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }
}
