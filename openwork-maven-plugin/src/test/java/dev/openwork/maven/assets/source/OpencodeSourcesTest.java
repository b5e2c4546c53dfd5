package dev.openwork.maven.assets.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.files.Digests;
import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import dev.openwork.maven.assets.pin.OpencodeVersion;
import dev.openwork.maven.assets.pin.Platform;
import dev.openwork.maven.assets.pin.Platform.Arch;
import dev.openwork.maven.assets.pin.Platform.Os;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpencodeSourcesTest {
  private static final OpencodeBuild LINUX = build(Os.LINUX);
  private static final String ASSET = "v1.2.3/opencode-linux-x64.tar.gz";
  private static final Duration SOON = Duration.ofSeconds(20);

  private final ReleaseServer server = new ReleaseServer();
  private final Path scratch;
  private final Path target;

  OpencodeSourcesTest(@TempDir Path scratch) throws IOException {
    this.scratch = scratch;
    this.target = scratch.resolve("opencode");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void linuxReleasesAreTarballs() throws Exception {
    server.with(ASSET, Archives.tarGz("opencode", "program"));
    assertThat(server.source(scratch).fetch(order(LINUX), target))
        .isEqualTo(Archives.hash("program"));
    assertThat(target).hasContent("program");
  }

  @ParameterizedTest
  @EnumSource(value = Os.class, names = "LINUX", mode = EnumSource.Mode.EXCLUDE)
  void otherReleasesAreZips(Os os) throws Exception {
    OpencodeBuild build = build(os);
    server.with(
        "v1.2.3/" + build.artifactName() + ".zip",
        Archives.zip(build.platform().binaryName(), "program"));
    assertThat(server.source(scratch).fetch(order(build), target))
        .isEqualTo(Archives.hash("program"));
  }

  @Test
  void aMissingReleaseIsReportedWithItsAddress() {
    assertThatThrownBy(() -> server.source(scratch).fetch(order(LINUX), target))
        .isInstanceOf(IOException.class)
        .hasMessageMatching("HTTP 404 for http://.*/v1.2.3/opencode-linux-x64.tar.gz");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.99, 0.9999})
  void aTruncatedArchiveIsRejected(double part) throws Exception {
    byte[] whole = Archives.tarGz("opencode", Archives.noise(100_000));
    server.with(ASSET, Arrays.copyOf(whole, (int) (part * whole.length)));
    assertThatThrownBy(() -> server.source(scratch).fetch(order(LINUX), target))
        .isInstanceOf(IOException.class)
        .hasMessage("the archive is truncated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../opencode", "/opencode", "a/../../b", "C:\\b", "..\\b"})
  void anArchiveWithAnEntryOutsideOfTheTargetIsRejected(String entry) throws Exception {
    server.with(ASSET, Archives.tarGz(entry, "program"));
    assertThatThrownBy(() -> server.source(scratch).fetch(order(LINUX), target))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the archive is rejected: its entry '"
                + entry
                + "' is outside of the target directory");
    assertThat(target).doesNotExist();
  }

  @Test
  void aLinkInsteadOfTheProgramIsRejected() throws Exception {
    server.with(ASSET, Archives.tarGzOfLink("opencode"));
    assertThatThrownBy(() -> server.source(scratch).fetch(order(LINUX), target))
        .isInstanceOf(IOException.class)
        .hasMessage("the archive's opencode is not a regular file");
  }

  @Test
  void anArchiveWithoutTheProgramIsRejected() throws Exception {
    server.with(ASSET, Archives.tarGz("README", "program"));
    assertThatThrownBy(() -> server.source(scratch).fetch(order(LINUX), target))
        .hasMessage("the archive contains no opencode");
  }

  @Test
  void fetchesTheNpmPackageOfTheBuild(@TempDir Path bin) throws Exception {
    NpmPackage npm =
        FakeNpm.delivering(bin, Archives.tarGz("package/bin/opencode", "from the registry"));
    assertThat(npm.fetch(order(LINUX), target)).isEqualTo(Archives.hash("from the registry"));
    assertThat(bin.resolve("arguments"))
        .content()
        .startsWith("pack opencode-linux-x64@1.2.3 ")
        .doesNotContain("view");
  }

  @Test
  void verifiesTheDigestOfTheRegistryIfNoHashIsKnown(@TempDir Path bin) throws Exception {
    byte[] tarball = Archives.tarGz("package/bin/opencode", "from the registry");
    FakeNpm.delivering(bin, tarball).fetch(new FetchRequest(LINUX, Optional.empty()), target);
    assertThat(bin.resolve("arguments"))
        .content()
        .startsWith("view opencode-linux-x64@1.2.3 dist.integrity");
    NpmPackage other = FakeNpm.delivering(bin, tarball, "sha512-" + "A".repeat(86) + "==");
    assertThatThrownBy(() -> other.fetch(new FetchRequest(LINUX, Optional.empty()), target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not match the hash of its publisher");
  }

  @Test
  void verifiesTheDigestOfTheReleaseIfNoHashIsKnown() throws Exception {
    byte[] asset = Archives.tarGz("opencode", "program");
    var unknown = new FetchRequest(LINUX, Optional.empty());
    server.with(ASSET, asset).describing("v1.2.3", LINUX.assetName(), "sha256:" + hash(asset));
    assertThat(server.source(scratch).fetch(unknown, target)).isEqualTo(Archives.hash("program"));
    server.describing("v1.2.3", LINUX.assetName(), "sha256:" + "0".repeat(64));
    assertThatThrownBy(() -> server.source(scratch).fetch(unknown, target))
        .hasMessageContaining("does not match the hash of its publisher");
    server.describing("v1.2.3", LINUX.assetName(), "");
    assertThatThrownBy(() -> server.source(scratch).fetch(unknown, target))
        .hasMessage("'' is not a digest; expected sha256:<64 hexadecimal digits>");
  }

  @Test
  void reportsTheErrorMessagesOfNpm(@TempDir Path bin) throws Exception {
    NpmPackage npm =
        FakeNpm.running(bin, SOON, "echo noise; echo 'npm error code ETARGET' >&2; exit 1");
    assertThatThrownBy(() -> npm.fetch(order(LINUX), target))
        .isInstanceOf(IOException.class)
        .hasMessage("npm pack exited with 1: npm error code ETARGET");
  }

  @Test
  void killsNpmAfterTheTimeout(@TempDir Path bin) throws Exception {
    NpmPackage npm = FakeNpm.running(bin, Duration.ofMillis(50), "exec tail -f /dev/null");
    assertThatThrownBy(() -> npm.fetch(order(LINUX), target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("npm pack took longer than");
  }

  @Test
  void reportsProgressWhileNpmRuns(@TempDir Path bin) throws Exception {
    byte[] tarball = Archives.tarGz("package/bin/opencode", "slowly");
    Path file = Files.write(bin.resolve("package.bin"), tarball);
    String script = "while [ ! -e '%s/logged' ]; do sleep 0.01; done; cp '%s' it.tgz";
    var progress = new Waiting(bin.resolve("logged"));
    FakeNpm.running(bin, SOON, script.formatted(bin, file), progress).fetch(order(LINUX), target);
    assertThat(target).hasContent("slowly");
    assertThat(progress.what).isEqualTo("npm pack opencode-linux-x64@1.2.3");
    assertThat(progress.ended).isTrue();
  }

  @Test
  void reportsAMissingNpmWithARemedy() {
    assertThatThrownBy(
            () ->
                new NpmPackage(scratch.toString(), SOON, ProgressListener.NONE)
                    .fetch(order(LINUX), target))
        .isInstanceOf(IOException.class)
        .hasMessage("no npm client on PATH; install Node.js with npm");
  }

  /** Creates a file when progress is reported. */
  private static final class Waiting implements ProgressListener {
    private final Path file;
    private String what = "";
    private boolean ended;

    Waiting(Path file) {
      this.file = file;
    }

    @Override
    public void at(long bytes, OptionalLong total) {}

    @Override
    public void waiting(String what) {
      this.what = what;
      try {
        Files.writeString(file, what);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void end() {
      ended = true;
    }
  }

  private static OpencodeBuild build(Os os) {
    return new OpencodeBuild(
        new OpencodeVersion("1.2.3"), new Platform(os, Arch.X64, false, false));
  }

  private static FetchRequest order(OpencodeBuild build) {
    return new FetchRequest(build, Optional.of(Archives.hash("any")));
  }

  private static Sha256 hash(byte[] bytes) {
    return new Sha256(Digests.of(bytes));
  }
}
