package dev.openwork.maven.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.maven.assets.Platform.Arch;
import dev.openwork.maven.assets.Platform.Os;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpencodeSourcesTest {
  private static final OpencodeBuild LINUX = build(Os.LINUX);
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
    server.with("v1.2.3/opencode-linux-x64.tar.gz", Archives.tarGz("opencode", "program"));
    assertThat(server.source().fetch(LINUX, target)).isEqualTo(Archives.hash("program"));
    assertThat(target).hasContent("program");
  }

  @ParameterizedTest
  @EnumSource(value = Os.class, names = "LINUX", mode = EnumSource.Mode.EXCLUDE)
  void otherReleasesAreZips(Os os) throws Exception {
    OpencodeBuild build = build(os);
    server.with(
        "v1.2.3/" + build.artifactName() + ".zip",
        Archives.zip(build.platform().binaryName(), "program"));
    assertThat(server.source().fetch(build, target)).isEqualTo(Archives.hash("program"));
  }

  @Test
  void aReleaseThatDoesNotExistIsPassedOverWithItsAddress() {
    assertThatThrownBy(() -> server.source().fetch(LINUX, target))
        .isInstanceOf(IOException.class)
        .hasMessageMatching("HTTP 404 for http://.*/v1.2.3/opencode-linux-x64.tar.gz");
  }

  @Test
  void aTruncatedArchiveIsPassedOver() throws Exception {
    byte[] whole = Archives.tarGz("opencode", noise());
    server.with("v1.2.3/opencode-linux-x64.tar.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> server.source().fetch(LINUX, target))
        .isInstanceOf(IOException.class)
        .hasMessage("the archive is truncated");
  }

  @Test
  void anArchiveWithoutItsLastBytesIsPassedOver() throws Exception {
    byte[] whole = Archives.tarGz("opencode", noise());
    server.with("v1.2.3/opencode-linux-x64.tar.gz", Arrays.copyOf(whole, whole.length - 4));
    assertThatThrownBy(() -> server.source().fetch(LINUX, target)).isInstanceOf(IOException.class);
  }

  @Test
  void anArchiveOfSomethingElseIsPassedOver() throws Exception {
    server.with("v1.2.3/opencode-linux-x64.tar.gz", Archives.tarGz("README", "program"));
    assertThatThrownBy(() -> server.source().fetch(LINUX, target))
        .hasMessage("the archive holds no opencode");
  }

  @Test
  void aServerThatNeverAnswersIsGivenUp() {
    assertThatThrownBy(() -> server.silentSource().fetch(LINUX, target))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aServerThatIsNotThereIsGivenUp() {
    var nobody = new GithubRelease(URI.create("http://127.0.0.1:1/"), SOON, SOON);
    assertThatThrownBy(() -> nobody.fetch(LINUX, target)).isInstanceOf(IOException.class);
  }

  @Test
  void theNpmPackageOfTheBuildIsAskedFor(@TempDir Path bin) throws Exception {
    NpmPackage npm =
        FakeNpm.delivering(bin, Archives.tarGz("package/bin/opencode", "from the registry"));
    assertThat(npm.fetch(LINUX, target)).isEqualTo(Archives.hash("from the registry"));
    assertThat(bin.resolve("arguments")).content().startsWith("pack opencode-linux-x64@1.2.3 ");
  }

  @Test
  void npmsOwnWordsTellWhyItFailed(@TempDir Path bin) throws Exception {
    NpmPackage npm =
        FakeNpm.running(bin, SOON, "echo noise; echo 'npm error code ETARGET' >&2; exit 1");
    assertThatThrownBy(() -> npm.fetch(LINUX, target))
        .isInstanceOf(IOException.class)
        .hasMessage("npm pack exited with 1: npm error code ETARGET");
  }

  @Test
  void npmThatHangsIsEnded(@TempDir Path bin) throws Exception {
    NpmPackage npm = FakeNpm.running(bin, Duration.ofMillis(50), "exec tail -f /dev/null");
    assertThatThrownBy(() -> npm.fetch(LINUX, target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("npm pack took longer than");
  }

  @Test
  void withoutNpmTheWayOutIsTold() {
    assertThatThrownBy(() -> new NpmPackage(scratch.toString(), SOON).fetch(LINUX, target))
        .isInstanceOf(IOException.class)
        .hasMessage("no npm client on PATH; install Node.js with npm");
  }

  private static OpencodeBuild build(Os os) {
    return new OpencodeBuild(
        new OpencodeVersion("1.2.3"), new Platform(os, Arch.X64, false, false));
  }

  private static String noise() {
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    return Arrays.toString(bytes);
  }
}
