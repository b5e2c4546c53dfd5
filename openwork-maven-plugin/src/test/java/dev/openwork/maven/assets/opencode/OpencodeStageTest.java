package dev.openwork.maven.assets.opencode;

import static dev.openwork.maven.assets.opencode.Checkout.PINNED;
import static dev.openwork.maven.assets.opencode.Checkout.PLATFORM;
import static dev.openwork.maven.assets.opencode.Checkout.UNPINNED;
import static dev.openwork.maven.assets.opencode.Checkout.pin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.SourcesException;
import dev.openwork.maven.assets.StagedAsset;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.UntrustedException;
import dev.openwork.maven.assets.pin.OpencodePin;
import dev.openwork.maven.assets.source.FakeNpm;
import dev.openwork.maven.assets.source.GithubRelease;
import dev.openwork.maven.assets.source.NpmPackage;
import dev.openwork.maven.assets.source.ReleaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpencodeStageTest {
  private final ReleaseServer server = new ReleaseServer();
  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Checkout checkout;
  private final RuntimeAssetsLayout layout;
  private final GithubRelease release;
  private final OpencodeStage stage;

  OpencodeStageTest(@TempDir Path project, @TempDir Path cache) throws IOException {
    checkout = new Checkout(project, cache, logged::add);
    layout = checkout.layout();
    release("1.0.0", "program");
    release = server.source(checkout.downloads());
    stage = checkout.stage(checkout.cached(), release);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void fetchesAMissingBinaryAndMakesItCurrent() throws Exception {
    StagedAsset staged = stage.stage(PINNED, PLATFORM);
    assertThat(staged.path())
        .isEqualTo(layout.root().resolve("opencode/linux-x64/v1.0.0/opencode"))
        .hasContent("program")
        .isExecutable();
    assertThat(staged.changed()).isTrue();
    assertThat(layout.opencodeManifest())
        .content()
        .contains(
            "\"version\" : \"1.0.0\"",
            "\"path\" : \"linux-x64/v1.0.0/opencode\"",
            Archives.hash("program").hex(),
            "\"source\" : \"release\"");
    assertThat(checkout.litter()).isEmpty();
  }

  @Test
  void neitherFetchesNorLogsAStagedBinary() throws Exception {
    stage.stage(PINNED, PLATFORM);
    logged.clear();
    assertThat(stage.stage(PINNED, PLATFORM).changed()).isFalse();
    assertThat(server.downloads()).isEqualTo(1);
    assertThat(logged).isEmpty();
  }

  @Test
  void verifiesATouchedBinaryWithoutFetchingIt() throws Exception {
    Path binary = stage.stage(PINNED, PLATFORM).path();
    Files.setLastModifiedTime(binary, FileTime.fromMillis(0));
    assertThat(stage.stage(PINNED, PLATFORM).changed()).isFalse();
    assertThat(server.downloads()).isEqualTo(1);
  }

  @Test
  void verifiesABinaryWithoutARecordWithoutFetchingIt() throws Exception {
    Path binary = stage.stage(PINNED, PLATFORM).path();
    Files.delete(binary.resolveSibling("verified"));
    stage.stage(PINNED, PLATFORM);
    assertThat(server.downloads()).isEqualTo(1);
  }

  @Test
  void fetchesATruncatedBinaryAgain() throws Exception {
    for (OpencodePin pin : List.of(PINNED, UNPINNED)) {
      Path binary = stage.stage(pin, PLATFORM).path();
      Files.writeString(binary, "prog");
      assertThat(stage.stage(pin, PLATFORM).changed()).isTrue();
      assertThat(binary).hasContent("program");
    }
  }

  @Test
  void verifiesABinaryWithTheSameSizeAndTimeButAnotherInode() throws Exception {
    Path binary = stage.stage(PINNED, PLATFORM).path();
    FileTime written = Files.getLastModifiedTime(binary);
    Path other = Files.writeString(binary.resolveSibling("other"), "PROGRAM");
    Files.setLastModifiedTime(other, written);
    Files.move(other, binary, StandardCopyOption.REPLACE_EXISTING);
    stage.stage(PINNED, PLATFORM);
    assertThat(binary).hasContent("program");
  }

  @Test
  void aStagedOlderVersionBecomesCurrentWithoutAFetch() throws Exception {
    stage.stage(PINNED, PLATFORM);
    release("2.0.0", "newer");
    stage.stage(pin("2.0.0", "newer"), PLATFORM);
    assertThat(stage.stage(PINNED, PLATFORM).changed()).isTrue();
    assertThat(layout.opencodeManifest()).content().contains("\"version\" : \"1.0.0\"");
    assertThat(server.downloads()).isEqualTo(2);
  }

  @Test
  void replacesAnInvalidManifest() throws Exception {
    stage.stage(PINNED, PLATFORM);
    for (String broken : List.of("{\"version\": ", "{\"version\": \"1.0.0\"}", "[]")) {
      Files.writeString(layout.opencodeManifest(), broken);
      assertThat(stage.stage(PINNED, PLATFORM).changed()).isTrue();
      assertThat(layout.opencodeManifest()).content().contains("linux-x64/v1.0.0/opencode");
    }
    assertThat(server.downloads()).isEqualTo(1);
  }

  @Test
  void triesTheNextSourceIfOneFails(@TempDir Path bin) throws Exception {
    NpmPackage npm = FakeNpm.delivering(bin, Archives.tarGz("package/bin/opencode", "from npm"));
    var both = checkout.stage(release, npm);
    assertThat(both.stage(pin("3.0.0", "from npm"), PLATFORM).path()).hasContent("from npm");
    assertThat(logged).anyMatch(line -> line.startsWith("the GitHub release is skipped: HTTP 404"));
  }

  @Test
  void reportsTheReasonOfEachSource(@TempDir Path bin) throws Exception {
    NpmPackage npm =
        FakeNpm.running(bin, Duration.ofMinutes(1), "echo 'npm error code ETARGET'; exit 1");
    var both = checkout.stage(release, npm);
    assertThatThrownBy(() -> both.stage(pin("9.9.9", "x"), PLATFORM))
        .isInstanceOf(SourcesException.class)
        .hasMessageContainingAll(
            "opencode 9.9.9 for linux-x64",
            "the GitHub release: HTTP 404",
            "the npm package: npm pack exited with 1: npm error code ETARGET",
            "\"opencodeVersion\" in constants.json");
    assertThat(checkout.litter()).isEmpty();
  }

  @Test
  void doesNotStageABinaryWithAnotherHash() throws Exception {
    release("1.0.0", "tampered");
    assertThatThrownBy(() -> stage.stage(PINNED, PLATFORM))
        .isInstanceOf(UntrustedException.class)
        .hasMessageContainingAll(
            "the GitHub release",
            "expected SHA-256 " + Archives.hash("program"),
            "actual SHA-256   " + Archives.hash("tampered"),
            "\"opencodeSha256\".\"linux-x64\"");
    assertThat(layout.opencodeManifest()).doesNotExist();
    assertThat(checkout.litter()).isEmpty();
  }

  @Test
  void fetchesAgainForANewHashOfTheSameVersion() throws Exception {
    stage.stage(PINNED, PLATFORM);
    release("1.0.0", "rebuilt");
    assertThat(stage.stage(pin("1.0.0", "rebuilt"), PLATFORM).path()).hasContent("rebuilt");
  }

  @Test
  void parallelBuildsFetchOnce() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<StagedAsset>> builds = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        builds.add(() -> stage.stage(PINNED, PLATFORM));
      }
      long changed = 0;
      for (Future<StagedAsset> build : threads.invokeAll(builds)) {
        changed += build.get().changed() ? 1 : 0;
      }
      assertThat(changed).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
    assertThat(server.downloads()).isEqualTo(1);
  }

  @Test
  void removesTheScratchFilesOfAKilledBuild() throws Exception {
    Path dead = layout.root().resolve("opencode/.fetch");
    Files.createDirectories(dead);
    Files.writeString(dead.resolve("opencode"), "half");
    stage.stage(PINNED, PLATFORM);
    assertThat(dead).doesNotExist();
  }

  @Test
  void reportsAFileThatBlocksTheDirectory() throws Exception {
    Path local = layout.root().resolveSibling("");
    Files.writeString(local, "in the way");
    assertThatThrownBy(() -> stage.stage(PINNED, PLATFORM))
        .isInstanceOf(StagingException.class)
        .hasMessageContainingAll(local.toString(), "cannot be written", "move the file");
  }

  private void release(String version, String content) throws IOException {
    server.with("v" + version + "/opencode-linux-x64.tar.gz", Archives.tarGz("opencode", content));
  }
}
