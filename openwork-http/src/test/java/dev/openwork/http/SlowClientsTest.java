package dev.openwork.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the limits for slow clients and for the number of connections. */
class SlowClientsTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final int DEADLINE_MILLIS = 20_000;

  private HttpListener listener;

  @BeforeEach
  void open() throws IOException {
    HttpLimits limits = new HttpLimits(2, 1024, SHORT, SHORT, SHORT, LONG);
    listener = HttpListener.open("127.0.0.1", 0, limits);
  }

  @AfterEach
  void close() throws IOException {
    listener.close();
  }

  @Test
  void closesAConnectionWithoutARequest() throws Exception {
    listener.serve(Handlers.text("x"));
    try (Socket socket = connect()) {
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void closesAConnectionWithASlowHeader() throws Exception {
    listener.serve(Handlers.text("x"));
    try (Socket socket = connect()) {
      assertThat(sendSlowlyUntilClosed(socket, "GET / HTTP/1.1\r\nX-Long: ")).isTrue();
    }
  }

  @Test
  void closesAConnectionWithASlowSecondHeader() throws Exception {
    listener.serve(Handlers.text("x"));
    try (Socket socket = connect()) {
      write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
      readUntil(socket, "\r\n\r\nx");
      assertThat(sendSlowlyUntilClosed(socket, "GET / HTTP/1.1\r\nX-Long: ")).isTrue();
    }
  }

  @Test
  void closesAConnectionWithASlowBody() throws Exception {
    Serving reading = listener.serve(Handlers.reading(new CountDownLatch(1)));
    try (Socket socket = connect()) {
      String head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n";
      assertThat(sendSlowlyUntilClosed(socket, head)).isTrue();
    }
    assertThat(reading.drain(Duration.ofMillis(DEADLINE_MILLIS))).isTrue();
  }

  @Test
  void closesAConnectionWhoseClientDoesNotRead() throws Exception {
    Serving endless = listener.serve(Handlers.endless());
    try (Socket socket = connect()) {
      write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
      readUntil(socket, "more ");

      assertThat(endless.drain(Duration.ofMillis(DEADLINE_MILLIS))).isTrue();
    }
  }

  @Test
  void rejectsALargeHeader() throws Exception {
    listener.serve(Handlers.text("x"));
    try (Socket socket = connect()) {
      write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(2000) + "\r\n\r\n");
      readUntil(socket, "HTTP/1.1 431 ");
    }
  }

  @Test
  void rejectsConnectionsAboveTheLimit() throws Exception {
    listener.serve(Handlers.text("x"));
    try (Socket first = connect();
        Socket second = connect()) {
      expect(first, "200");
      expect(second, "200");
      try (Socket third = connect()) {
        expect(third, "503");
      }
    }
  }

  private static void expect(Socket socket, String status) throws IOException {
    write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    readUntil(socket, "HTTP/1.1 " + status);
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.uri().getPort());
    socket.setSoTimeout(DEADLINE_MILLIS);
    return socket;
  }

  /** Sends one byte at a time until the server closes the connection. */
  private static boolean sendSlowlyUntilClosed(Socket socket, String head) throws Exception {
    long deadline = System.nanoTime() + Duration.ofMillis(DEADLINE_MILLIS).toNanos();
    try {
      write(socket, head);
      socket.setSoTimeout(10);
      while (System.nanoTime() < deadline) {
        write(socket, "x");
        if (isClosed(socket.getInputStream())) {
          return true;
        }
      }
      return false;
    } catch (SocketException reset) {
      return true;
    }
  }

  private static boolean isClosed(InputStream in) throws IOException {
    try {
      return in.read() == -1;
    } catch (SocketTimeoutException nothingYet) {
      return false;
    }
  }

  private static void readUntil(Socket socket, String text) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(text) < 0) {
      int next = socket.getInputStream().read();
      assertThat(next).as("ended after %s", read).isNotEqualTo(-1);
      read.append((char) next);
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
