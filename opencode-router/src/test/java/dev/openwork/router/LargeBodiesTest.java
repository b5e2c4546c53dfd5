package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeBodiesTest {
  private static final String LARGE = "x".repeat(100_000);

  private final FakeOpencode opencode = FakeOpencode.start();
  private final Bridge bridge = Bridge.start();
  private final TestRouter router;

  LargeBodiesTest(@TempDir Path home) throws Exception {
    TestRouter.configure(home, TestRouter.config(bridge, "public"));
    router = TestRouter.start(home, opencode.uri());
  }

  @AfterEach
  void close() {
    router.close();
    bridge.close();
    opencode.close();
  }

  @Test
  void incompleteRequestsDoNotKeepOthersWaiting() throws Exception {
    List<Socket> incomplete = new ArrayList<>();
    for (int count = 0; count < 100; count++) {
      incomplete.add(begin("/webhook/default", 1_000_000, "{"));
      incomplete.add(begin("/webhook/default", 1_000, "{"));
      incomplete.add(begin("/bindings", 1_000, "{"));
      Socket header = new Socket(router.uri().getHost(), router.uri().getPort());
      header.getOutputStream().write("GET /health HT".getBytes(StandardCharsets.US_ASCII));
      incomplete.add(header);
    }

    assertThat(router.get("/status").statusCode()).isEqualTo(200);
    assertThat(bridge.say(router.uri(), "ann", "hello").statusCode()).isEqualTo(202);
    assertThat(bridge.say(router.uri(), "ann", LARGE).statusCode()).isEqualTo(202);

    for (Socket socket : incomplete) {
      socket.setSoTimeout(1);
      assertThatThrownBy(() -> socket.getInputStream().read())
          .as("still open")
          .isInstanceOf(SocketTimeoutException.class);
      socket.close();
    }
  }

  @Test
  void limitsTheSizeOfAllLargeBodies() throws Exception {
    String almostAll = "x".repeat((6 << 20) - 1);
    try (Socket one = begin("/webhook/default", 6 << 20, almostAll);
        Socket two = begin("/webhook/default", 6 << 20, almostAll);
        Socket three = begin("/webhook/default", 6 << 20, almostAll)) {
      assertThat(List.of(one, two, three)).allMatch(Socket::isConnected);
      awaitStatusOfLarge(status -> status == 503);
      assertThat(bridge.say(router.uri(), "ann", "hello").statusCode()).isEqualTo(202);
    }
    awaitStatusOfLarge(status -> status == 202);
  }

  @Test
  void rejectsTooLargeBodiesWithoutReadingThem() throws Exception {
    assertThat(statusLine("/bindings", (1 << 20) + 1)).contains("413");
    assertThat(statusLine("/webhook/default", (6 << 20) + 1)).contains("413");
  }

  private void awaitStatusOfLarge(IntPredicate wanted) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    int status = statusOfLarge();
    while (!wanted.test(status) && System.nanoTime() < deadline) {
      status = statusOfLarge();
    }
    assertThat(status).matches(wanted::test);
  }

  /** If the body was not read, the connection may be closed before the response arrives. */
  private int statusOfLarge() {
    try {
      return bridge.say(router.uri(), "bob", LARGE).statusCode();
    } catch (AssertionError connectionClosed) {
      return 503;
    }
  }

  private String statusLine(String path, int length) throws IOException {
    try (Socket socket = begin(path, length, "{")) {
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      return new String(line, StandardCharsets.US_ASCII);
    }
  }

  /** Sends a request with a part of its body. */
  private Socket begin(String path, int length, String part) throws IOException {
    Socket socket = new Socket(router.uri().getHost(), router.uri().getPort());
    String head =
        "POST %s HTTP/1.1\r\nHost: router\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(path, TestRouter.TOKEN, length, part);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }
}
