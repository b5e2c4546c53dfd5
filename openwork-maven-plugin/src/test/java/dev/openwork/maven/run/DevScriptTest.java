package dev.openwork.maven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has named pipes of another kind")
class WrapperTest {
  private static final long DEADLINE_SECONDS = 20;

  private final CountDownLatch gone = new CountDownLatch(1);
  private final Path exchange;

  WrapperTest(@TempDir Path exchange) {
    this.exchange = exchange;
  }

  @BeforeEach
  void makeThePipe() throws IOException, InterruptedException {
    Process mkfifo = new ProcessBuilder("mkfifo", exchange.resolve("alive").toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
  }

  @Test
  void hearsThatTheScriptIsKilled() throws Exception {
    Process script =
        new ProcessBuilder("sh", "-c", "exec 9<>alive; echo holds it; read -r forever")
            .directory(exchange.toFile())
            .start();
    try {
      assertThat(script.inputReader().readLine()).isEqualTo("holds it");
      wrapper().onExit(gone::countDown);
    } finally {
      assertThat(gone.getCount()).isEqualTo(1);
      script.destroyForcibly();
    }
    assertThat(gone.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void hearsThatTheScriptWasKilledBeforeMavenHadStarted() throws Exception {
    wrapper().onExit(gone::countDown);
    assertThat(gone.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  private Wrapper wrapper() {
    return Wrapper.of(Map.of("OPENWORK_DEV_EXCHANGE", exchange.toString())).orElseThrow();
  }
}
