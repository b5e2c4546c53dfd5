package dev.openwork.maven.assets.opencode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.source.Faults;
import dev.openwork.maven.assets.source.ReleaseServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills fetching processes with signal 9, and runs several at the same time. */
@Tag("slow")
class KilledFetchTest {
  private static final String PROGRAM = Archives.noise(3_000_000);
  private static final Sha256 HASH = Archives.hash(PROGRAM);
  private static final int KILLS = Integer.getInteger("openwork.fetch.kills", 2);
  private static final long SEED = Long.getLong("openwork.fetch.seed", System.nanoTime());

  private final ReleaseServer server = new ReleaseServer();
  private final Path directory;
  private final Checkout checkout;

  KilledFetchTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    this.checkout = checkout("project");
    server.with("v1.0.0/opencode-linux-x64.tar.gz", Archives.tarGz("opencode", PROGRAM));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aKilledFetchLeavesTheRightBinaryOrNone() throws Exception {
    Random random = new Random(SEED);
    long whole = nanosOf(start(checkout));
    for (int kill = 0; kill < KILLS; kill++) {
      forgetSome(random);
      server.failNext(Faults.slowly());
      killAfter(random.nextLong(whole), start(checkout));
      requireRightBinaryOrNone("kill " + kill + " of -Dopenwork.fetch.seed=" + SEED);
    }
    assertThat(StageProcess.output(start(checkout))).matches("started\n(true|false)");
    assertThat(checkout.stage().stage(Checkout.pin("1.0.0", PROGRAM), Checkout.PLATFORM).path())
        .hasContent(PROGRAM);
    assertThat(FileTree.list(directory)).hasSizeLessThan(12);
  }

  @Test
  void concurrentFetchesShareOneDownload() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int each = 0; each < 10; each++) {
      processes.add(start(checkout("project" + each % 3)));
    }
    for (Process process : processes) {
      assertThat(StageProcess.output(process)).matches("started\n(true|false)");
    }
    assertThat(server.downloads()).isEqualTo(1);
    assertThat(checkout.litter()).isEmpty();
  }

  /** The libraries for fetching are not on the class path. */
  @Test
  void aStagedBinaryRequiresNeitherHttpNorArchives() throws Exception {
    assertThat(StageProcess.output(start(checkout))).isEqualTo("started\ntrue");
    String classPath =
        String.join(
            File.pathSeparator,
            List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(entry -> !entry.contains("httpc") && !entry.contains("commons-compress"))
                .toList());
    Process process =
        StageProcess.start(checkout, server.uri("/content/"), HASH, List.of(), classPath);
    assertThat(StageProcess.output(process)).isEqualTo("started\nfalse");
  }

  private Process start(Checkout where) throws IOException {
    return StageProcess.start(where, server.uri("/content/"), HASH, List.of());
  }

  private Checkout checkout(String name) {
    return new Checkout(directory.resolve(name), directory.resolve("cache"), message -> {});
  }

  private long nanosOf(Process process) throws IOException {
    server.failNext(Faults.slowly());
    try (BufferedReader reader = process.inputReader()) {
      assertThat(reader.readLine()).isEqualTo(StageProcess.STARTED);
      long begun = System.nanoTime();
      assertThat(reader.readLine()).isEqualTo("true");
      return System.nanoTime() - begun;
    }
  }

  private static void killAfter(long nanos, Process process) throws Exception {
    try (BufferedReader reader = process.inputReader()) {
      assertThat(reader.readLine()).isEqualTo(StageProcess.STARTED);
      boolean unused = process.waitFor(nanos, TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
    }
  }

  /** Makes the next process download, copy from the cache, or only verify. */
  private void forgetSome(Random random) throws IOException {
    if (random.nextInt(4) > 0) {
      FileTree.delete(staged().resolveSibling(""));
    }
    if (random.nextInt(4) > 0) {
      Files.deleteIfExists(checkout.userCache().binary(HASH));
    }
  }

  private void requireRightBinaryOrNone(String moment) throws IOException {
    for (Path file : List.of(staged(), checkout.userCache().binary(HASH))) {
      if (Files.exists(file)) {
        assertThat(Sha256.of(file)).as(moment).isEqualTo(HASH);
      }
    }
  }

  private Path staged() {
    return checkout.layout().root().resolve("opencode/linux-x64/v1.0.0/opencode");
  }
}
