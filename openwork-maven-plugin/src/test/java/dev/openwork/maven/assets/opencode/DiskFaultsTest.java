package dev.openwork.maven.assets.opencode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.source.ReleaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages on disks that cannot be written, which the operating system provides for one process. */
@EnabledOnOs(OS.LINUX)
@Tag("slow")
class DiskFaultsTest {
  private static final String PROGRAM = Archives.noise(3_000_000);
  private static final Sha256 HASH = Archives.hash(PROGRAM);

  /** Removes the capability of root to ignore file permissions. */
  private static final String[] UNPRIVILEGED = {
    "setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override", "--"
  };

  private final ReleaseServer server = new ReleaseServer();
  private final Path local;
  private final Checkout checkout;

  DiskFaultsTest(@TempDir Path directory) throws IOException {
    local = Files.createDirectory(directory.resolve(".local"));
    Path cache = Files.createDirectory(directory.resolve("cache"));
    checkout = new Checkout(directory, cache, message -> {});
    server.with("v1.0.0/opencode-linux-x64.tar.gz", Archives.tarGz("opencode", PROGRAM));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void reportsAFileSizeLimitAndSucceedsInTheNextRun() throws Exception {
    String logged = run("ulimit -f 2000; exec \"$@\"", checkout.project());
    assertThat(logged).contains("cannot be written: File too large", "free some disk space");
    assertThat(checkout.layout().opencodeManifest()).doesNotExist();
    requireNextRunToSucceed();
  }

  @Test
  void reportsAFullDiskAndLeavesNoPartialBinary() throws Exception {
    requireNamespaces();
    assertThat(inNamespace("size=1m", local))
        .contains(local + "/", "cannot be written: No space left on device")
        .doesNotContain("found " + local + "/runtime-assets/opencode/linux-x64");
    requireNextRunToSucceed();
  }

  @Test
  void reportsAReadOnlyDirectory() throws Exception {
    requireNamespaces();
    assertThat(inNamespace("ro", local))
        .contains(local + "/", "cannot be written: Read-only file system", "Make its directory");
    requireNextRunToSucceed();
  }

  @ParameterizedTest
  @CsvSource({"size=1m, No space left on device", "ro, Read-only file system"})
  void reportsAnUnwritableCacheAndContinuesWithoutIt(String options, String reason)
      throws Exception {
    requireNamespaces();
    assertThat(inNamespace(options, checkout.cache()))
        .containsOnlyOnce("continuing without the cache: " + checkout.cache() + "/")
        .contains("cannot be written: " + reason, "\ntrue")
        .doesNotContain("found " + checkout.cache() + "/opencode/sha256/" + HASH);
    assertThat(checkout.litter()).isEmpty();
    assertThat(run("exec \"$@\"", local)).endsWith("false");
  }

  @Test
  void reportsAProtectedDirectory() throws Exception {
    assertThat(local.toFile().setWritable(false)).isTrue();
    assertThat(run("exec \"$@\"", local, UNPRIVILEGED)).contains(local + "/", "permission denied");
    assertThat(local.toFile().setWritable(true)).isTrue();
    requireNextRunToSucceed();
  }

  private String inNamespace(String options, Path mounted) throws IOException {
    return run(
        "mount -t tmpfs -o "
            + options
            + " none \"$0\" && { \"$@\" 2>&1; find \"$0\" -type f -printf 'found %p\\n'; }",
        mounted,
        "unshare",
        "-rm");
  }

  private String run(String script, Path zeroth, String... wrapper) throws IOException {
    List<String> command = new ArrayList<>(List.of(wrapper));
    command.addAll(List.of("sh", "-c", script, zeroth.toString()));
    return StageProcess.output(
        StageProcess.start(checkout, server.uri("/content/"), HASH, command));
  }

  private void requireNextRunToSucceed() throws IOException {
    assertThat(run("exec \"$@\"", local)).endsWith("true");
    assertThat(checkout.litter()).isEmpty();
  }

  private static void requireNamespaces() throws Exception {
    Process probe =
        new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt").start();
    assumeTrue(probe.waitFor() == 0, "mounting in a user namespace is not allowed on this system");
  }
}
