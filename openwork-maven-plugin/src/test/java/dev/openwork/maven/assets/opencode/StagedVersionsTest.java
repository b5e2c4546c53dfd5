package dev.openwork.maven.assets.opencode;

import static dev.openwork.maven.assets.opencode.Checkout.PLATFORM;
import static dev.openwork.maven.assets.opencode.Checkout.pin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.StagedAsset;
import dev.openwork.maven.assets.source.ReleaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StagedVersionsTest {
  private final ReleaseServer server = new ReleaseServer();
  private final Checkout checkout;

  StagedVersionsTest(@TempDir Path directory) throws IOException {
    checkout = new Checkout(directory.resolve("project"), directory.resolve("cache"), line -> {});
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void theOneBeforeIsKeptAndThoseBeforeThatAreRemoved() throws Exception {
    Path first = stage("1.0.0").path();
    Path second = stage("2.0.0").path();
    assertThat(first).exists();

    Path third = stage("3.0.0").path();

    assertThat(first.resolveSibling("")).doesNotExist();
    assertThat(second).exists();
    assertThat(third).exists();
  }

  @Test
  void repairingTheCurrentVersionRemovesNothing() throws Exception {
    Path first = stage("1.0.0").path();
    Path second = stage("2.0.0").path();
    Files.writeString(second, "damaged");

    stage("2.0.0");

    assertThat(first).exists();
    assertThat(second).hasContent("2.0.0");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void keepsARunningVersionUntilItEnds() throws Exception {
    Path first = stage("1.0.0").path();
    Files.delete(first);
    Files.copy(Path.of("/bin/sleep").toRealPath(), first);
    Process running = new ProcessBuilder(first.toString(), "600").start();
    try {
      stage("2.0.0");
      stage("3.0.0");
      assertThat(first).exists();
    } finally {
      running.destroyForcibly().waitFor();
    }

    stage("4.0.0");

    assertThat(first.resolveSibling("")).doesNotExist();
  }

  private StagedAsset stage(String version) throws Exception {
    publish(version);
    return checkout
        .stage(server.source(checkout.downloads()))
        .stage(pin(version, version), PLATFORM);
  }

  private void publish(String version) throws IOException {
    server.with("v" + version + "/opencode-linux-x64.tar.gz", Archives.tarGz("opencode", version));
  }
}
