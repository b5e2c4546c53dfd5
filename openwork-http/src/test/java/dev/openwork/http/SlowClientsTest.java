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

/** What a listener does about clients that are slow or many. */
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
  void endsAConnectionOnWhichNothingIsAsked() throws Exception {
    listener.serve(Answers.text("x"));
    try (Socket socket = connect()) {
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void endsAConnectionWhoseHeaderDrips() throws Exception {
    listener.serve(Answers.text("x"));
    try (Socket socket = connect()) {
      assertThat(dripUntilEnd(socket, "GET / HTTP/1.1\r\nX-Long: ")).isTrue();
    }
  }

  @Test
  void endsAConnectionWhoseNextHeaderDrips() throws Exception {
    listener.serve(Answers.text("x"));
    try (Socket socket = connect()) {
      write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
      readUntil(socket, "\r\n\r\nx");
      assertThat(dripUntilEnd(socket, "GET / HTTP/1.1\r\nX-Long: ")).isTrue();
    }
  }

  @Test
  void endsAConnectionWhoseBodyDripsWhileItIsRead() throws Exception {
    Serving reading = listener.serve(Answers.reading(new CountDownLatch(1)));
    try (Socket socket = connect()) {
      String head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n";
      assertThat(dripUntilEnd(socket, head)).isTrue();
    }
    assertThat(reading.drain(Duration.ofMillis(DEADLINE_MILLIS))).isTrue();
  }

  @Test
  void endsAConnectionWhoseClientDoesNotReadItsAnswer() throws Exception {
    Serving endless = listener.serve(Answers.endless());
    try (Socket socket = connect()) {
      write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
      readUntil(socket, "more ");

      assertThat(endless.drain(Duration.ofMillis(DEADLINE_MILLIS))).isTrue();
    }
  }

  @Test
  void refusesALargeHeader() throws Exception {
    listener.serve(Answers.text("x"));
    try (Socket socket = connect()) {
      write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(2000) + "\r\n\r\n");
      readUntil(socket, "HTTP/1.1 431 ");
    }
  }

  @Test
  void refusesConnectionsThatAreTooMany() throws Exception {
    listener.serve(Answers.text("x"));
    try (Socket first = connect();
        Socket second = connect()) {
      ask(first, "200");
      ask(second, "200");
      try (Socket third = connect()) {
        ask(third, "503");
      }
    }
  }

  private static void ask(Socket socket, String status) throws IOException {
    write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    readUntil(socket, "HTTP/1.1 " + status);
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.uri().getPort());
    socket.setSoTimeout(DEADLINE_MILLIS);
    return socket;
  }

  /** Sends a byte at a time, as long as the other side lets it. */
  private static boolean dripUntilEnd(Socket socket, String head) throws Exception {
    long deadline = System.nanoTime() + Duration.ofMillis(DEADLINE_MILLIS).toNanos();
    try {
      write(socket, head);
      socket.setSoTimeout(10);
      while (System.nanoTime() < deadline) {
        write(socket, "x");
        if (isEnded(socket.getInputStream())) {
          return true;
        }
      }
      return false;
    } catch (SocketException reset) {
      return true;
    }
  }

  private static boolean isEnded(InputStream in) throws IOException {
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
