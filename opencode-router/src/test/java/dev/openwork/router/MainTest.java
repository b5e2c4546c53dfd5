package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program in a separate process. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MainTest {
  private static final String READY = "opencode-router listening on ";

  private final List<Process> started = new ArrayList<>();
  private final Path home;

  MainTest(@TempDir Path home) {
    this.home = home;
  }

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void printsItsUrlAndStopsOnSigterm() throws Exception {
    Process router = fork("serve", "--port", "0");
    try (BufferedReader lines = lines(router)) {
      assertThat(lines.readLine()).matches(READY + "http://127\\.0\\.0\\.1:[1-9][0-9]*");
      router.toHandle().destroy(); // Process.destroy() would close the output
      assertThat(router.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(router.exitValue()).isEqualTo(128 + 15);
      assertThat(lines.readLine()).isNull();
    }
    assertThat(home.resolve("data/endpoint")).doesNotExist();
  }

  @Test
  void generatesATokenThatOnlyTheOwnerCanRead() throws Exception {
    awaitReady(fork("serve", "--port", "0"));
    Path token = home.resolve("data/token");
    assertThat(Files.readString(token)).hasSizeGreaterThan(40);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token)))
        .isEqualTo("rw-------");
    assertThat(output(fork("status", "--json"))).contains("\"ok\" : true");
  }

  @Test
  void stateSurvivesAKill() throws Exception {
    try (FakeOpencode opencode = FakeOpencode.start();
        Bridge bridge = Bridge.start()) {
      TestRouter.configure(home, TestRouter.config(bridge, "public"));
      Path project = Files.createDirectories(home.resolve("project"));
      String[] serve = {
        "serve", home.toString(), "--port", "0", "--opencode-url", opencode.uri().toString()
      };
      Process first = fork(serve);
      URI uri = awaitReady(first);
      bridge.say(uri, "ann", "/dir " + project);
      assertThat(bridge.nextText()).contains("changed to " + project.toRealPath());
      bridge.say(uri, "ann", "one");
      assertThat(bridge.nextText()).isEqualTo("You said: one");
      first.toHandle().destroyForcibly();
      assertThat(first.waitFor(10, TimeUnit.SECONDS)).isTrue();
      bridge.say(awaitReady(fork(serve)), "ann", "two");
      assertThat(bridge.nextText()).isEqualTo("You said: two");
      assertThat(opencode.created()).isEqualTo(1);
      assertThat(opencode.prompts().get(1).directory()).isEqualTo(project.toRealPath().toString());
    }
  }

  @Test
  void invalidArgumentsExitWithStatus2() throws Exception {
    Process router = fork("serve", "--colour", "red");
    assertThat(output(router)).contains("Unknown option: '--colour'");
    assertThat(router.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(router.exitValue()).isEqualTo(2);
  }

  private URI awaitReady(Process router) throws IOException {
    BufferedReader lines = lines(router);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(READY)) {
        return URI.create(line.substring(READY.length()));
      }
    }
    throw new AssertionError("the router ended before it was ready");
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private Process fork(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED"); // as in the manifest of the jar
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // start faster
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("OPENCODE_ROUTER_DATA_DIR", home.resolve("data").toString());
    Process process = builder.start();
    started.add(process);
    return process;
  }
}
