package dev.openwork.loop.overlay;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Serves the script and a stream of states to browsers on this machine. One thread serves all; it
 * waits for none: a reader that does not take an event at once is cut, comes back by itself, and
 * gets the newest state then.
 */
final class OverlayServer implements AutoCloseable {
  static final String SCRIPT = "/overlay.js";
  private static final String EVENTS = "/events";
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** Browsers open few; whoever opens more is no browser. */
  private static final int CONNECTIONS = 256;

  /** Bytes that a reader may leave unread, several times what one event can have. */
  private static final int UNREAD = 256 * 1024;

  private final ServerSocketChannel listener;
  private final Selector selector;
  private final Thread thread;
  private final String script;
  private final int port;
  private volatile State state;
  private State sent;

  private OverlayServer(ServerSocketChannel listener, Selector selector, State state)
      throws IOException {
    this.listener = listener;
    this.selector = selector;
    this.state = state;
    this.sent = state;
    this.script = readScript();
    this.port = listener.socket().getLocalPort();
    this.thread = new Thread(this::serve, "openwork-overlay");
    thread.setDaemon(true);
  }

  /**
   * Begins to listen.
   *
   * @param port 0 for any that is free
   * @param state what the first event of each stream says until something is published
   */
  static OverlayServer open(int port, State state) throws IOException {
    ServerSocketChannel listener = ServerSocketChannel.open();
    try {
      listener.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
      listener.configureBlocking(false);
      Selector selector = Selector.open();
      listener.register(selector, SelectionKey.OP_ACCEPT);
      OverlayServer server = new OverlayServer(listener, selector, state);
      server.thread.start();
      return server;
    } catch (IOException e) {
      listener.close();
      throw e;
    }
  }

  int port() {
    return port;
  }

  /** Sends a state to all readers; only the newest, if several come at once. */
  void publish(State newState) {
    state = newState;
    selector.wakeup();
  }

  /** Ends all connections and waits for that. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve() {
    try (listener;
        selector) {
      while (!Thread.interrupted()) {
        selector.select(this::ready);
        send();
      }
      selector.keys().forEach(OverlayServer::end);
    } catch (IOException e) {
      throw new IllegalStateException("the overlay can serve no more pages", e);
    }
  }

  private void ready(SelectionKey key) {
    if (key.isAcceptable()) {
      accept();
    } else if (key.attachment() instanceof Connection connection) {
      connection.read(this::answer);
    }
  }

  private void accept() {
    try {
      SocketChannel channel = listener.accept();
      if (channel == null) {
        return;
      }
      if (selector.keys().size() > CONNECTIONS) {
        channel.close();
        return;
      }
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.SO_SNDBUF, UNREAD);
      channel.register(selector, SelectionKey.OP_READ, new Connection(channel));
    } catch (IOException e) {
      // This one is gone; the next one may do better.
    }
  }

  private void answer(Connection connection, Request request) {
    if (!request.isFor(port)) {
      connection.finish(Response.refused("421 Misdirected Request"));
    } else if (!request.method().equals("GET")) {
      connection.finish(Response.refused("405 Method Not Allowed"));
    } else if (request.path().equals(SCRIPT)) {
      connection.finish(Response.script(script.strip() + "('" + sent.version() + "');\n"));
    } else if (!request.path().equals(EVENTS)) {
      connection.finish(Response.refused("404 Not Found"));
    } else if (!request.isFromLoopback()) {
      connection.finish(Response.refused("403 Forbidden"));
    } else {
      connection.subscribe(Response.stream(request, sent.json()));
    }
  }

  private void send() {
    State newest = state;
    if (!newest.equals(sent)) {
      sent = newest;
      for (SelectionKey key : selector.keys()) {
        if (key.attachment() instanceof Connection connection && connection.isSubscribed()) {
          connection.write(Response.event(newest.json()));
        }
      }
    }
  }

  private static void end(SelectionKey key) {
    if (key.attachment() instanceof Connection connection) {
      connection.close();
    }
  }

  private static String readScript() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OverlayServer.class.getResourceAsStream("overlay.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
