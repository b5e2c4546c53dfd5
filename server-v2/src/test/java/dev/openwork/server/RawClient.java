package dev.openwork.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends raw bytes that HTTP clients cannot send. */
final class RawClient implements AutoCloseable {
  private static final int DEADLINE_MILLIS = 20_000;

  private final Socket socket;

  RawClient(TestServer server) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), server.uri("/").getPort());
    socket.setSoTimeout(DEADLINE_MILLIS);
  }

  RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** Sends nothing more. */
  RawClient finish() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** Returns everything until the server closes the connection. */
  String answer() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
