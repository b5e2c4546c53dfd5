package dev.openwork.maven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has a different kind of named pipes")
class DevScriptTest {
  private static final long DEADLINE_SECONDS = 20;

  private final CountDownLatch gone = new CountDownLatch(1);
  private final Path exchange;

  DevScriptTest(@TempDir Path exchange) {
    this.exchange = exchange;
  }

  @BeforeEach
  void createPipe() throws IOException, InterruptedException {
    Process mkfifo = new ProcessBuilder("mkfifo", exchange.resolve("alive").toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
  }

  @Test
  void reportsThatTheScriptWasKilled() throws Exception {
    Process script =
        new ProcessBuilder("sh", "-c", "exec 9<>alive; echo started; read -r forever")
            .directory(exchange.toFile())
            .start();
    try {
      assertThat(script.inputReader().readLine()).isEqualTo("started");
      script().onExit(gone::countDown);
    } finally {
      assertThat(gone.getCount()).isEqualTo(1);
      script.destroyForcibly();
    }
    assertThat(gone.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  /** Replaces Maven: ends with the script. */
  static final class Loop {
    public static void main(String[] args) throws Exception {
      DevScript.of(System.getenv()).orElseThrow().onExit(() -> System.exit(0));
      Thread.currentThread().join();
    }
  }

  @Test
  void removesTheDirectoryOfAScriptThatWasKilled() throws Exception {
    ProcessBuilder loop =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Loop.class.getName());
    loop.environment().put("OPENWORK_DEV_EXCHANGE", exchange.toString());
    Files.writeString(exchange.resolve("pid"), "1");

    assertThat(loop.inheritIO().start().waitFor()).isZero();
    assertThat(exchange).doesNotExist();
  }

  @Test
  void reportsThatTheScriptWasKilledBeforeMavenStarted() throws Exception {
    script().onExit(gone::countDown);
    assertThat(gone.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void acceptsAPluginThatTheScriptHasInstalledAndRecordsItsSources() throws Exception {
    Files.createFile(exchange.resolve("installed"));
    assertThat(script("1 2").accepts(exchange.resolve("plugin.jar"))).isTrue();
    assertThat(exchange.resolve("sources.cksum")).hasContent("1 2");
    assertThat(exchange.resolve("started")).exists();
  }

  @Test
  void acceptsAPluginOfTheSameSources() throws Exception {
    Files.writeString(exchange.resolve("sources.cksum"), "1 2\n");
    assertThat(script("1 2").accepts(exchange.resolve("plugin.jar"))).isTrue();
    assertThat(exchange.resolve("started")).exists();
    assertThat(exchange.resolve("again")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3 4"})
  void requestsTheInstallationOfAPluginOfOtherSources(String recorded) throws Exception {
    if (!recorded.isEmpty()) {
      Files.writeString(exchange.resolve("sources.cksum"), recorded);
    }
    assertThat(script("1 2").accepts(exchange.resolve("plugin.jar"))).isFalse();
    assertThat(exchange.resolve("install")).exists();
    assertThat(exchange.resolve("again")).exists();
    assertThat(exchange.resolve("started")).doesNotExist();
  }

  private DevScript script() {
    return script("");
  }

  private DevScript script(String sources) {
    return DevScript.of(
            Map.of("OPENWORK_DEV_EXCHANGE", exchange.toString(), "OPENWORK_DEV_SOURCES", sources))
        .orElseThrow();
  }
}
