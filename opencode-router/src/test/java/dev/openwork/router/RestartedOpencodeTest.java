package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** opencode is restarted by the server, at another address. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RestartedOpencodeTest {
  private final Bridge bridge = Bridge.start();
  private final TestRouter router;
  private FakeOpencode opencode = FakeOpencode.start();

  RestartedOpencodeTest(@TempDir Path home) throws Exception {
    TestRouter.configure(home, TestRouter.config(bridge, "public"));
    router = TestRouter.startFollowing(home);
    router.follow(opencode.uri());
  }

  @AfterEach
  void close() {
    router.close();
    bridge.close();
    opencode.close();
  }

  @Test
  void usesTheNewAddress() throws Exception {
    assertAnswers("one");
    opencode.close();
    opencode = FakeOpencode.start();

    router.follow(opencode.uri());

    assertAnswers("two");
    assertThat(router.get("/status").body()).contains(opencode.uri().toString());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void sendsNothingToAProcessThatTookThePort() throws Exception {
    assertAnswers("one");
    int port = opencode.uri().getPort();
    opencode.close();
    BlockingQueue<String> received = new LinkedBlockingQueue<>();
    Thread recorder;
    try (ServerSocket attacker = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
      recorder = new Thread(() -> record(attacker, received), "attacker");
      recorder.start();
      bridge.say(router.uri(), "ann", "two");

      for (int connection = 0; connection < 3; connection++) {
        assertThat(received.poll(30, TimeUnit.SECONDS)).isEmpty();
      }

      opencode = FakeOpencode.start();
      router.follow(opencode.uri());
      assertThat(bridge.nextText()).isEqualTo("You said: two");
    }
    recorder.join();
    assertThat(received).allSatisfy(text -> assertThat(text).isEmpty());
  }

  private void assertAnswers(String text) throws Exception {
    bridge.say(router.uri(), "ann", text);
    assertThat(bridge.nextText()).isEqualTo("You said: " + text);
  }

  private static void record(ServerSocket attacker, BlockingQueue<String> received) {
    try {
      while (true) {
        try (Socket connection = attacker.accept()) {
          received.add(
              new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (SocketException closed) {
      // the test has ended
    } catch (IOException e) {
      received.add(e.toString());
    }
  }
}
