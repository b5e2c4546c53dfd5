package dev.openwork.maven.assets.opencode;

import static dev.openwork.maven.assets.opencode.Checkout.PINNED;
import static dev.openwork.maven.assets.opencode.Checkout.PLATFORM;
import static dev.openwork.maven.assets.opencode.Checkout.UNPINNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.source.ReleaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stages with a cache that cannot be written because a file blocks one of its directories. */
class UnwritableCacheTest {
  private final ReleaseServer server = new ReleaseServer();
  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Path cache;
  private final Checkout checkout;

  UnwritableCacheTest(@TempDir Path directory) throws IOException {
    cache = directory.resolve("cache");
    checkout = new Checkout(directory.resolve("project"), cache, logged::add);
    server.with("v1.0.0/opencode-linux-x64.tar.gz", Archives.tarGz("opencode", "program"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "opencode/locks", "opencode/downloads", "opencode/builds", "opencode/sha256"})
  void isReportedOnceAndNotUsed(String directory) throws Exception {
    block(directory);

    assertThat(stage().stage(PINNED, PLATFORM).path()).hasContent("program").isExecutable();

    assertThat(logged)
        .filteredOn(line -> line.startsWith("continuing without the cache: " + cache))
        .singleElement()
        .asString()
        .contains("cannot be written", "Make its directory writable");
    assertThat(server.downloads()).isEqualTo(directory.endsWith("downloads") ? 2 : 1);
    assertThat(checkout.layout().opencodeDirectory().resolve(".fetch")).doesNotExist();
  }

  @Test
  void doesNotHideTheRecordOfABuild() throws Exception {
    block("opencode/builds/1.0.0/linux-x64/below");

    assertThatThrownBy(() -> stage().stage(UNPINNED, PLATFORM))
        .isInstanceOf(StagingException.class)
        .hasMessageContaining("opencode/builds/1.0.0/linux-x64: cannot be read");
  }

  private OpencodeStage stage() {
    return checkout.stage(downloads -> List.of(server.source(downloads)));
  }

  private void block(String directory) throws IOException {
    Path file = directory.isEmpty() ? cache : cache.resolve(directory);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "in the way");
  }
}
