package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests that clients of streams do not affect others. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreamLimitsTest {
  /** More than the listener has threads. */
  private static final int STREAMS = Integer.getInteger("openwork.app.streams", 250);

  private static final int DEADLINE_MILLIS = 20_000;
  private static final int SMALL_BUFFER = 4096;
  private static final String STREAM = Samples.SESSION_PATH + "/stream";
  private static final String PROMPT = Samples.SESSION_PATH + "/messages";

  private final List<Socket> sockets = new ArrayList<>();
  private FakeServer server;
  private RunningApp app;

  @BeforeEach
  void start() throws Exception {
    server = Samples.server();
    app = RunningApp.with(server);
  }

  @AfterEach
  void stop() throws Exception {
    for (Socket socket : sockets) {
      socket.close();
    }
    app.close();
    server.close();
  }

  @Test
  void answersRequestsWhileManyStreamsAreOpen() throws Exception {
    int before = appThreads();
    for (int i = 0; i < STREAMS; i++) {
      open(STREAM);
    }
    for (Socket socket : sockets) {
      readUntil(socket, "id=\"conversation-notice\"");
    }

    assertThat(app.get(Samples.SESSION_PATH).statusCode()).isEqualTo(200);
    assertThat(app.post(PROMPT, "text=Go", "HX-Request", "true").statusCode()).isEqualTo(204);
    for (Socket socket : sockets) {
      readUntil(socket, "data-status=\"busy\"");
    }
    assertThat(appThreads() - before).as("threads").isLessThan(20);
    assertThat(server.openStreams()).isEqualTo(1);
  }

  @Test
  void disconnectsAClientThatDoesNotReadAndServesTheOthers() throws Exception {
    List<Socket> stalled = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      stalled.add(open(STREAM));
    }
    Iterator<String> reader = app.lines(STREAM);
    String delta = Samples.DELTA.replace("goodbye", "x".repeat(20_000) + "\\n\\n");
    int sent = 0;
    while (!stalled.stream().allMatch(StreamLimitsTest::isReset)) {
      server.send(delta);
      await(reader, "xxxx");
      HttpResponse<String> answer = app.post(PROMPT, "text=Go", "HX-Request", "true");
      assertThat(answer.statusCode()).isIn(204, 503);
      sent++;
      assertThat(sent).as("events before the stalled clients are disconnected").isLessThan(2000);
    }
  }

  @Test
  void noticesAtOnceThatAClientHasLeft() throws Exception {
    Socket socket = open(STREAM);
    readUntil(socket, "id=\"conversation-notice\"");
    assertThat(server.openStreams()).isEqualTo(1);

    socket.close();

    // The next event reveals that the app has closed its own stream.
    awaitTrue(
        () -> {
          server.send(Samples.DELTA);
          return server.openStreams() == 0;
        });
  }

  @Test
  void noticesThatAClientHasLeftAfterExtraBytes() throws Exception {
    Socket socket = open(STREAM);
    readUntil(socket, "id=\"conversation-notice\"");
    socket.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));

    socket.close();

    awaitTrue(
        () -> {
          server.send(Samples.DELTA);
          return server.openStreams() == 0;
        });
  }

  @Test
  void rejectsStreamsAboveTheLimitAndAcceptsThemAgain() throws Exception {
    int limit = 1024;
    for (int i = 0; i < limit; i++) {
      readUntil(open(STREAM), "HTTP/1.1 200");
    }
    assertThat(app.get(STREAM).statusCode()).isEqualTo(503);
    assertThat(app.get(Samples.SESSION_PATH).statusCode()).isEqualTo(200);

    sockets.get(0).close();

    awaitTrue(() -> statusLine(STREAM).contains("200"));
  }

  private String statusLine(String path) {
    try {
      return readLine(open(path));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void awaitTrue(BooleanSupplier condition) {
    long deadline = System.nanoTime() + DEADLINE_MILLIS * 1_000_000L;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private Socket open(String path) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(SMALL_BUFFER);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), app.uri().getPort()));
    sockets.add(socket);
    socket.setSoTimeout(DEADLINE_MILLIS);
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + app.cookie() + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Returns whether the server has reset the connection, without reading what it has sent. */
  private static boolean isReset(Socket socket) {
    try {
      socket.getOutputStream().write(' ');
      return false;
    } catch (IOException reset) {
      assertThat(reset).isInstanceOf(SocketException.class);
      return true;
    }
  }

  private static void await(Iterator<String> lines, String text) {
    while (lines.hasNext()) {
      if (lines.next().contains(text)) {
        return;
      }
    }
    throw new AssertionError("The stream ended without: " + text);
  }

  private static String readLine(Socket socket) throws IOException {
    return readUntil(socket, "\r\n");
  }

  private static String readUntil(Socket socket, String text) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder read = new StringBuilder();
    while (read.indexOf(text) < 0) {
      int next = in.read();
      assertThat(next).as("ended after %s", read).isNotEqualTo(-1);
      read.append((char) next);
    }
    return read.toString();
  }

  private static int appThreads() {
    return (int)
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("app-"))
            .count();
  }
}
