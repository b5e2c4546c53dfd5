package dev.openwork.maven.assets.opencode;

import static dev.openwork.maven.assets.opencode.Checkout.PINNED;
import static dev.openwork.maven.assets.opencode.Checkout.PLATFORM;
import static dev.openwork.maven.assets.opencode.Checkout.UNPINNED;
import static dev.openwork.maven.assets.opencode.Checkout.pin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.files.Digests;
import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.SourcesException;
import dev.openwork.maven.assets.UntrustedException;
import dev.openwork.maven.assets.source.FakeNpm;
import dev.openwork.maven.assets.source.GithubRelease;
import dev.openwork.maven.assets.source.MirrorAddress;
import dev.openwork.maven.assets.source.MirrorPath;
import dev.openwork.maven.assets.source.ReleaseServer;
import dev.openwork.maven.assets.source.RetryPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {
  private static final String ASSET = "opencode-linux-x64.tar.gz";

  private final ReleaseServer server = new ReleaseServer();
  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Path mirror;
  private final Checkout checkout;
  private final Checkout other;
  private final GithubRelease release;

  TrustTest(@TempDir Path directory) throws IOException {
    mirror = Files.createDirectory(directory.resolve("mirror"));
    checkout = new Checkout(directory.resolve("one"), directory.resolve("cache"), logged::add);
    other = new Checkout(directory.resolve("two"), directory.resolve("cache"), logged::add);
    release = server.source(checkout.downloads());
    publish("program");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aBuildWithoutAPinnedHashIsVerifiedAgainstItsPublisher() throws Exception {
    assertThat(checkout.stage(release).stage(UNPINNED, PLATFORM).path()).hasContent("program");
    assertThat(checkout.userCache().root().resolve("opencode/builds/1.0.0/linux-x64"))
        .hasContent(Archives.hash("program") + "\nthe GitHub release\n");
  }

  @Test
  void rejectsABuildWithoutAPublishedDigest() {
    server.describing("v1.0.0", ASSET, "");
    assertThatThrownBy(() -> checkout.stage(release).stage(UNPINNED, PLATFORM))
        .isInstanceOf(SourcesException.class)
        .hasMessageContaining("is not a digest");
  }

  @Test
  void rejectsABuildThatDiffersFromTheRecordedOneFromAnySource(@TempDir Path bin) throws Exception {
    checkout.stage(release).stage(UNPINNED, PLATFORM);
    publish("changed");
    var npm = FakeNpm.delivering(bin, Archives.tarGz("package/bin/opencode", "changed"));
    for (OpencodeStage stage : List.of(other.stage(release), other.stage(npm))) {
      assertThatThrownBy(() -> stage.stage(UNPINNED, PLATFORM))
          .isInstanceOf(UntrustedException.class)
          .hasMessageContainingAll(
              "is not the remembered binary",
              Archives.hash("program").hex(),
              Archives.hash("changed").hex(),
              "opencode/builds/1.0.0/linux-x64");
    }
    assertThat(other.layout().opencodeManifest()).doesNotExist();
  }

  @Test
  void strictModeRejectsAStagedBuildWithoutAPinnedHash() throws Exception {
    checkout.stage(release).stage(UNPINNED, PLATFORM);
    assertThatThrownBy(() -> checkout.stage(true, false, release).stage(UNPINNED, PLATFORM))
        .isInstanceOf(UntrustedException.class)
        .hasMessageContainingAll("opencode 1.0.0 for linux-x64", "strict", "opencode.pin");
    assertThat(checkout.stage(true, false, release).stage(PINNED, PLATFORM).path()).exists();
  }

  @Test
  void anotherCheckoutUsesTheCache() throws Exception {
    checkout.stage(checkout.cached(), release).stage(PINNED, PLATFORM);
    assertThat(other.stage(other.cached(), release).stage(PINNED, PLATFORM).path())
        .hasContent("program")
        .isExecutable();
    assertThat(other.layout().opencodeManifest()).content().contains("\"source\" : \"cache\"");
    assertThat(server.downloads()).isEqualTo(1);
  }

  @Test
  void aDamagedCacheIsRepaired() throws Exception {
    checkout.stage(checkout.cached(), release).stage(PINNED, PLATFORM);
    Path cached = checkout.userCache().binary(Archives.hash("program"));
    Files.writeString(cached, "damaged");
    assertThat(other.stage(other.cached(), release).stage(PINNED, PLATFORM).path())
        .hasContent("program");
    assertThat(logged).anyMatch(line -> line.contains("was damaged and has been removed"));
    assertThat(cached).hasContent("program");
  }

  @Test
  void usesOnlyLocalSourcesOffline() throws Exception {
    assertThatThrownBy(
            () -> checkout.stage(false, true, checkout.cached(), release).stage(PINNED, PLATFORM))
        .isInstanceOf(SourcesException.class)
        .hasMessageContainingAll("the GitHub release: requires a network", "offline (-o)", "cache");
    assertThat(server.downloads()).isZero();
    checkout.stage(release).stage(PINNED, PLATFORM);
    assertThat(other.stage(false, true, other.cached(), release).stage(PINNED, PLATFORM).path())
        .hasContent("program");
  }

  @Test
  void aMirrorCanBeADirectoryAnArchiveOrTheProgram() throws Exception {
    Path tarball = mirror.resolve("opencode-linux-x64-1.0.0.tgz");
    Files.write(tarball, Archives.tarGz("package/bin/opencode", "program"));
    Path program = Files.writeString(mirror.resolve("opencode"), "program");
    for (Path path : List.of(mirror, tarball, program)) {
      var fresh =
          new Checkout(
              mirror.resolve("to-" + path.getFileName()), mirror.resolve("cache"), logged::add);
      assertThat(fresh.stage(new MirrorPath(path)).stage(PINNED, PLATFORM).path())
          .hasContent("program");
    }
  }

  @Test
  void aMirrorCanBeTheAddressOfAnArchiveOrOfAllReleases() throws Exception {
    var downloads = server.downloads(checkout.downloads(), RetryPolicy.standard());
    for (String path : List.of("/content/", "/content", "/content/v1.0.0/" + ASSET)) {
      var fresh = new Checkout(mirror.resolve("to" + path), mirror.resolve("cache"), logged::add);
      var address = new MirrorAddress(server.uri(path), downloads);
      assertThat(fresh.stage(address).stage(PINNED, PLATFORM).path()).hasContent("program");
    }
  }

  @Test
  void aMirrorRequiresAChecksumFileIfNoHashIsPinned() throws Exception {
    byte[] archive = Archives.tarGz("opencode", "program");
    Files.write(mirror.resolve(ASSET), archive);
    var address =
        new MirrorAddress(
            server.uri("/content/"),
            server.downloads(checkout.downloads(), RetryPolicy.standard()));
    for (OpencodeStage stage :
        List.of(checkout.stage(new MirrorPath(mirror)), checkout.stage(address))) {
      assertThatThrownBy(() -> stage.stage(UNPINNED, PLATFORM))
          .isInstanceOf(SourcesException.class)
          .hasMessageContaining("there is no .sha256 next to the file");
    }
    String sum = Digests.of(archive) + "  " + ASSET + "\n";
    Files.writeString(mirror.resolve(ASSET + ".sha256"), sum);
    checkout.stage(new MirrorPath(mirror)).stage(UNPINNED, PLATFORM);
    assertThat(checkout.layout().opencodeManifest()).exists();
  }

  @Test
  void aMirrorWithAnotherBinaryIsAnErrorEvenIfOtherSourcesHaveTheBuild() throws Exception {
    Path program = Files.writeString(mirror.resolve("opencode"), "tampered");
    assertThatThrownBy(
            () -> checkout.stage(new MirrorPath(program), release).stage(PINNED, PLATFORM))
        .isInstanceOf(UntrustedException.class)
        .hasMessageContainingAll(program.toString(), "is not the pinned binary");
  }

  @Test
  void skipsAMirrorWithoutTheBuild() throws Exception {
    assertThat(checkout.stage(new MirrorPath(mirror), release).stage(PINNED, PLATFORM).path())
        .hasContent("program");
    assertThat(logged)
        .anyMatch(line -> line.contains("the directory contains none of v1.0.0/" + ASSET));
  }

  @Test
  void verifiesAStagedBinaryAgainstALaterPin() throws Exception {
    checkout.stage(release).stage(UNPINNED, PLATFORM);
    publish("other");
    assertThat(checkout.stage(release).stage(pin("1.0.0", "other"), PLATFORM).path())
        .hasContent("other");
  }

  private void publish(String content) throws IOException {
    byte[] archive = Archives.tarGz("opencode", content);
    server.with("v1.0.0/" + ASSET, archive);
    server.describing("v1.0.0", ASSET, "sha256:" + Digests.of(archive));
  }
}
