package dev.openwork.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Forwards connections to a server, until they are cut. Thread-safe. */
final class CuttableLine implements AutoCloseable {
  private final ServerSocket listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
  private final Set<Socket> sockets = new HashSet<>();
  private Optional<URI> server;

  /** Opens a line to {@code server}. */
  CuttableLine(URI server) throws IOException {
    this.server = Optional.of(server);
    start("line", this::accept);
  }

  /** Returns the address of this end. */
  URI uri() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  /** Breaks the connections. Later ones break until the line is restored. */
  synchronized void cut() throws IOException {
    server = Optional.empty();
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }

  /** Forwards the next connections to a server. */
  synchronized void restore(URI restored) {
    server = Optional.of(restored);
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        connect(listener.accept());
      } catch (IOException closed) {
        // the next connection, unless the line is closed
      }
    }
  }

  private synchronized void connect(Socket client) throws IOException {
    if (server.isEmpty()) {
      client.close();
      return;
    }
    sockets.add(client);
    URI target = server.get();
    Socket other = new Socket(target.getHost(), target.getPort());
    sockets.add(other);
    start("line-up", () -> copy(client, other));
    start("line-down", () -> copy(other, client));
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
    } catch (IOException cut) {
      // both are closed
    }
  }

  private static void start(String name, Runnable task) {
    var thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    cut();
  }
}
