package dev.openwork.maven.assets.opencode;

import static dev.openwork.maven.assets.opencode.Checkout.PINNED;
import static dev.openwork.maven.assets.opencode.Checkout.PLATFORM;
import static dev.openwork.maven.assets.opencode.Checkout.UNPINNED;
import static dev.openwork.maven.assets.opencode.Checkout.pin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.files.Digests;
import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.HashMismatchException;
import dev.openwork.maven.assets.SourcesException;
import dev.openwork.maven.assets.UntrustedException;
import dev.openwork.maven.assets.source.FakeNpm;
import dev.openwork.maven.assets.source.GithubRelease;
import dev.openwork.maven.assets.source.MirrorAddress;
import dev.openwork.maven.assets.source.MirrorPath;
import dev.openwork.maven.assets.source.Patience;
import dev.openwork.maven.assets.source.ReleaseServer;
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
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Path mirror;
  private final Checkout checkout;
  private final Checkout other;
  private final GithubRelease release;

  TrustTest(@TempDir Path directory) throws IOException {
    mirror = Files.createDirectory(directory.resolve("mirror"));
    checkout = new Checkout(directory.resolve("one"), directory.resolve("cache"), said::add);
    other = new Checkout(directory.resolve("two"), directory.resolve("cache"), said::add);
    release = server.source(checkout.downloads());
    publish("program");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aBuildWithoutAPinnedHashIsTakenOnItsPublishersWord() throws Exception {
    assertThat(checkout.stage(release).stage(UNPINNED, PLATFORM).path()).hasContent("program");
    assertThat(checkout.userCache().root().resolve("opencode/builds/1.0.0/linux-x64"))
        .hasContent(Archives.hash("program") + "\nthe GitHub release\n");
  }

  @Test
  void aBuildThatItsPublisherSaysNothingOfIsNotTaken() {
    server.describing("v1.0.0", ASSET, "");
    assertThatThrownBy(() -> checkout.stage(release).stage(UNPINNED, PLATFORM))
        .isInstanceOf(SourcesException.class)
        .hasMessageContaining("is no digest");
  }

  @Test
  void whatWasRememberedMustNotChangeLaterWhateverTheSource(@TempDir Path bin) throws Exception {
    checkout.stage(release).stage(UNPINNED, PLATFORM);
    publish("changed");
    var npm = FakeNpm.delivering(bin, Archives.tarGz("package/bin/opencode", "changed"));
    for (OpencodeStage stage : List.of(other.stage(release), other.stage(npm))) {
      assertThatThrownBy(() -> stage.stage(UNPINNED, PLATFORM))
          .isInstanceOf(HashMismatchException.class)
          .hasMessageContainingAll(
              "is not the remembered binary",
              Archives.hash("program").hex(),
              Archives.hash("changed").hex(),
              "opencode/builds/1.0.0/linux-x64");
    }
    assertThat(other.layout().opencodeManifest()).doesNotExist();
  }

  @Test
  void strictnessRefusesABuildWithoutAPinnedHashEvenIfItIsThere() throws Exception {
    checkout.stage(release).stage(UNPINNED, PLATFORM);
    assertThatThrownBy(() -> checkout.stage(true, false, release).stage(UNPINNED, PLATFORM))
        .isInstanceOf(UntrustedException.class)
        .hasMessageContainingAll("opencode 1.0.0 for linux-x64", "strict", "opencode.pin");
    assertThat(checkout.stage(true, false, release).stage(PINNED, PLATFORM).path()).exists();
  }

  @Test
  void anotherCheckoutTakesItFromTheCache() throws Exception {
    checkout.stage(checkout.cached(), release).stage(PINNED, PLATFORM);
    assertThat(other.stage(other.cached(), release).stage(PINNED, PLATFORM).path())
        .hasContent("program")
        .isExecutable();
    assertThat(other.layout().opencodeManifest()).content().contains("\"source\" : \"cache\"");
    assertThat(server.downloads()).isEqualTo(1);
  }

  @Test
  void aDamagedCacheIsMendedNotTrusted() throws Exception {
    checkout.stage(checkout.cached(), release).stage(PINNED, PLATFORM);
    Path cached = checkout.userCache().binary(Archives.hash("program"));
    Files.writeString(cached, "damaged");
    assertThat(other.stage(other.cached(), release).stage(PINNED, PLATFORM).path())
        .hasContent("program");
    assertThat(said).anyMatch(line -> line.contains("was damaged and is removed"));
    assertThat(cached).hasContent("program");
  }

  @Test
  void offlineOnlyThisMachineIsAsked() throws Exception {
    assertThatThrownBy(
            () -> checkout.stage(false, true, checkout.cached(), release).stage(PINNED, PLATFORM))
        .isInstanceOf(SourcesException.class)
        .hasMessageContainingAll("the GitHub release: needs a network", "offline (-o)", "cache");
    assertThat(server.downloads()).isZero();
    checkout.stage(release).stage(PINNED, PLATFORM);
    assertThat(other.stage(false, true, other.cached(), release).stage(PINNED, PLATFORM).path())
        .hasContent("program");
  }

  @Test
  void aMirrorMayBeADirectoryAnArchiveOrTheProgram() throws Exception {
    Path tarball = mirror.resolve("opencode-linux-x64-1.0.0.tgz");
    Files.write(tarball, Archives.tarGz("package/bin/opencode", "program"));
    Path program = Files.writeString(mirror.resolve("opencode"), "program");
    for (Path path : List.of(mirror, tarball, program)) {
      var fresh =
          new Checkout(
              mirror.resolve("to-" + path.getFileName()), mirror.resolve("cache"), said::add);
      assertThat(fresh.stage(new MirrorPath(path)).stage(PINNED, PLATFORM).path())
          .hasContent("program");
    }
  }

  @Test
  void aMirrorMayBeAnAddressOfAnArchiveOrOfAllReleases() throws Exception {
    var downloads = server.downloads(checkout.downloads(), Patience.usual());
    for (String path : List.of("/content/", "/content", "/content/v1.0.0/" + ASSET)) {
      var fresh = new Checkout(mirror.resolve("to" + path), mirror.resolve("cache"), said::add);
      var address = new MirrorAddress(server.uri(path), downloads);
      assertThat(fresh.stage(address).stage(PINNED, PLATFORM).path()).hasContent("program");
    }
  }

  @Test
  void aMirrorMustBeVouchedForWhereNoHashIsPinned() throws Exception {
    byte[] archive = Archives.tarGz("opencode", "program");
    Files.write(mirror.resolve(ASSET), archive);
    var address =
        new MirrorAddress(
            server.uri("/content/"), server.downloads(checkout.downloads(), Patience.usual()));
    for (OpencodeStage stage :
        List.of(checkout.stage(new MirrorPath(mirror)), checkout.stage(address))) {
      assertThatThrownBy(() -> stage.stage(UNPINNED, PLATFORM))
          .isInstanceOf(SourcesException.class)
          .hasMessageContaining("no .sha256 beside the file vouches for it");
    }
    String sum = Digests.of(archive) + "  " + ASSET + "\n";
    Files.writeString(mirror.resolve(ASSET + ".sha256"), sum);
    checkout.stage(new MirrorPath(mirror)).stage(UNPINNED, PLATFORM);
    assertThat(checkout.layout().opencodeManifest()).exists();
  }

  @Test
  void aMirrorWithSomethingElseIsAnErrorEvenIfOthersHaveIt() throws Exception {
    Path program = Files.writeString(mirror.resolve("opencode"), "tampered");
    assertThatThrownBy(
            () -> checkout.stage(new MirrorPath(program), release).stage(PINNED, PLATFORM))
        .isInstanceOf(HashMismatchException.class)
        .hasMessageContainingAll(program.toString(), "is not the pinned binary");
  }

  @Test
  void aMirrorWithoutTheBuildLeavesItToTheNextSource() throws Exception {
    assertThat(checkout.stage(new MirrorPath(mirror), release).stage(PINNED, PLATFORM).path())
        .hasContent("program");
    assertThat(said).anyMatch(line -> line.contains("the directory holds none of v1.0.0/" + ASSET));
  }

  @Test
  void aPinThatCameLaterIsHeldAgainstWhatIsStaged() throws Exception {
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
