package dev.openwork.maven.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.maven.assets.RouterProgram;
import dev.openwork.maven.assets.RouterStage;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.StagedAsset;
import dev.openwork.maven.assets.StagedLibraries;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
  private static final List<String> MODULES =
      List.of("openwork-contract", "openwork-loop", "openwork-maven-plugin");

  private final Path root;

  ChecksTest(@TempDir Path root) {
    this.root = root;
  }

  @ParameterizedTest
  @CsvSource({
    "17.0.15+6-Debian, 17, OK",
    "21, 17, OK",
    "11.0.2, 17, FAILURE",
    "3.8.7, 3.8.7, OK",
    "3.8.6, 3.8.7, FAILURE",
    "3.10.0, 3.8.7, OK",
    "4.0.0-rc-5, 3.8.7, OK",
    "4, 3.8.7, OK",
    "unknown, 3.8.7, FAILURE",
  })
  void versionsAreComparedByTheirNumbers(String version, String least, Verdict expected) {
    assertThat(new VersionCheck("it", version, least, "Install it.").run().verdict())
        .isEqualTo(expected);
  }

  @Test
  void aPortInUseFailsUnlessTheLoopIsRunning() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
      Finding busy = new PortCheck("server", port, "the.port", Optional.empty()).run();
      assertThat(busy.verdict()).isEqualTo(Verdict.FAILURE);
      assertThat(busy.remedy()).contains("-Dthe.port=");
      assertThat(new PortCheck("server", port, "the.port", Optional.of("1")).run().verdict())
          .isEqualTo(Verdict.OK);
    }
    assertThat(new PortCheck("server", port, "the.port", Optional.empty()).run().verdict())
        .isEqualTo(Verdict.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "524288, 128, OK, ''",
    "8192, 128, WARNING, max_user_watches",
    "524288, 64, WARNING, max_user_instances",
  })
  void lowLimitsOfFileEventsAreWarnings(
      long watches, long instances, Verdict verdict, String remedy) throws Exception {
    Files.writeString(root.resolve("max_user_watches"), watches + "\n");
    Files.writeString(root.resolve("max_user_instances"), instances + "\n");
    Finding found = new InotifyCheck(root).run();
    assertThat(found.verdict()).isEqualTo(verdict);
    assertThat(found.remedy()).contains(remedy);
    assertThat(new InotifyCheck(root.resolve("none")).run().verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void searchesThePathForABrowser() throws Exception {
    assertThat(new BrowserCheck(root.toString()).run().verdict()).isEqualTo(Verdict.WARNING);
    Path browser = Files.createFile(root.resolve("chromium"));
    assertThat(browser.toFile().setExecutable(true)).isTrue();
    assertThat(new BrowserCheck("/nowhere:" + root).run().found()).isEqualTo(browser.toString());
  }

  @Test
  void reportsTheProcessOfTheLoop() {
    String self = String.valueOf(ProcessHandle.current().pid());
    assertThat(new LoopCheck(Optional.of(self)).run().found()).startsWith("running (pid " + self);
    assertThat(new LoopCheck(Optional.empty()).run().found()).isEqualTo("not running");
  }

  @Test
  void aPluginBuiltFromOtherSourcesIsStale() throws Exception {
    write("pom.xml", "<project/>\n");
    for (String module : MODULES) {
      write(module + "/pom.xml", "<project>plugin</project>\n");
      write(module + "/src/main/java/A.java", "class A {}\n");
    }
    Path jar = write("repository/plugin.jar", "");
    assertThat(new PluginCheck(root, jar).run().verdict()).isEqualTo(Verdict.WARNING);
    write("repository/sources.cksum", cksumAsTheScriptDoes());
    assertThat(new PluginCheck(root, jar).run().verdict()).isEqualTo(Verdict.OK);
    write("openwork-loop/src/main/java/A.java", "class B {}\n");
    assertThat(new PluginCheck(root, jar).run().verdict()).isEqualTo(Verdict.FAILURE);
  }

  @Test
  void aPluginWithoutSourcesInTheReactorIsNeverStale() throws Exception {
    assertThat(new PluginCheck(root, write("plugin.jar", "")).run().verdict())
        .isEqualTo(Verdict.OK);
  }

  @Test
  void aRouterThatDiffersFromItsManifestFails() throws Exception {
    RuntimeAssetsLayout assets = RuntimeAssetsLayout.inProject(root);
    assertThat(new RouterCheck(assets).run().verdict()).isEqualTo(Verdict.WARNING);
    write(
        ".local/runtime-assets/opencode-router/current.json",
        "{\"version\": \"1\", \"path\": \"x/r.jar\", \"sha256\": \"" + "0".repeat(64) + "\"}");
    assertThat(new RouterCheck(assets).run().found()).endsWith("is missing");
    write(".local/runtime-assets/opencode-router/x/r.jar", "jar");
    assertThat(new RouterCheck(assets).run().found()).contains("; expected 000");
  }

  @Test
  void aRouterWithAModifiedLibraryFails() throws Exception {
    RuntimeAssetsLayout assets = RuntimeAssetsLayout.inProject(root);
    write("classes/router/Main.class", "class");
    write("json.jar", "library");
    List<Path> classPath = List.of(root.resolve("classes"), root.resolve("json.jar"));
    StagedAsset staged =
        new RouterStage(assets, line -> {})
            .stage(new RouterProgram(classPath, "router.Main", "1.0"));
    assertThat(new RouterCheck(assets).run().verdict()).isEqualTo(Verdict.OK);
    Path library = StagedLibraries.of(staged.path()).keySet().iterator().next();
    Files.writeString(library, "other");
    assertThat(new RouterCheck(assets).run().found()).startsWith(library + ", SHA-256 ");
    Files.delete(library);
    assertThat(new RouterCheck(assets).run().found()).isEqualTo(library + " is missing");
  }

  private String cksumAsTheScriptDoes() throws Exception {
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "find pom.xml */pom.xml */src/main -type f"
                    + " | LC_ALL=C sort | tr '\\n"
                    + "' '\\0' | xargs -0 cksum | cksum")
            .directory(root.toFile())
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private Path write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, content);
  }
}
