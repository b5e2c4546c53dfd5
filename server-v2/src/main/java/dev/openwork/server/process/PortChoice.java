package dev.openwork.server.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;

/**
 * Which port a child is asked to listen on: the one it had, so that whoever follows it finds it
 * again, and any when it had none, or that one is taken or did not do.
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

  void forget() {
    preferred = ANY;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
