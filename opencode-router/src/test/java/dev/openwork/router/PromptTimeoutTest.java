package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests an opencode that starts to answer but never finishes. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PromptTimeoutTest {
  private final FakeOpencode opencode = FakeOpencode.start();
  private final Bridge bridge = Bridge.start();
  private final TestRouter router;

  PromptTimeoutTest(@TempDir Path home) throws Exception {
    TestRouter.configure(home, TestRouter.config(bridge, "public"));
    router =
        TestRouter.start(home, opencode.uri(), Map.of("OPENCODE_ROUTER_PROMPT_TIMEOUT_MS", "1000"));
  }

  @AfterEach
  void close() {
    router.close();
    bridge.close();
    opencode.close();
  }

  @Test
  void abortsThePromptAndAnswersTheNextMessage() throws Exception {
    opencode.script(
        prompt -> {
          if (prompt.text().equals("forever")) {
            new CountDownLatch(1).await();
          }
          return "You said: " + prompt.text();
        });

    bridge.say(router.uri(), "ann", "forever");
    bridge.say(router.uri(), "ann", "hello");

    assertThat(bridge.nextText()).contains("timed out after 1000 ms", "was aborted");
    assertThat(opencode.aborted().poll(20, TimeUnit.SECONDS))
        .isEqualTo(opencode.prompts().get(0).session());
    assertThat(bridge.nextText()).isEqualTo("You said: hello");
    assertThat(opencode.created()).isEqualTo(1);
  }
}
