package dev.openwork.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.app.login.LoginFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests the launcher with shell scripts in place of Server V2 and the app. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class DesktopTest {
  private static final String READY = "echo ready http://127.0.0.1:%d; ";
  private static final String UNTIL_STDIN_ENDS = "read -r line; ";
  private static final String SERVER = READY.formatted(3100) + UNTIL_STDIN_ENDS;
  private static final String APP =
      READY.formatted(5173) + UNTIL_STDIN_ENDS + "echo app >>\"$LOG\"";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Path folder;
  private final DataDirectory data;

  DesktopTest(@TempDir Path folder) {
    this.folder = folder;
    data = new DataDirectory(folder.resolve("data"));
  }

  @Test
  void startsTheAppWithTheAddressOfTheServerAndStopsItFirst() throws Exception {
    Desktop desktop =
        desktop(
            Optional.of(SERVER + "echo server >>\"$LOG\""),
            "echo \"server at $SERVER\" >>\"$LOG\"; " + APP);
    CompletableFuture<Void> run = run(desktop);
    awaitPrinted("/login?code=");

    assertThat(text())
        .contains(
            "OpenWork is running", "http://127.0.0.1:3100", "  App        http://127.0.0.1:5173")
        .containsPattern("Open http://127\\.0\\.0\\.1:5173/login\\?code=\\S+ \\(valid once");
    desktop.close();
    run.get(20, TimeUnit.SECONDS);

    assertThat(log()).containsExactly("server at http://127.0.0.1:3100", "app", "server");
    assertThat(data.logs().resolve("server.log")).hasContent("ready http://127.0.0.1:3100");
    assertThat(data.lock()).isEmptyFile();
  }

  @Test
  void joinsTheInstanceThatRunsWithTheSameDataDirectory() throws Exception {
    Desktop first = desktop(Optional.of(SERVER), APP);
    CompletableFuture<Void> run = run(first);
    awaitPrinted("/login?code=");
    printed.reset();

    desktop(Optional.of("exit 1"), "exit 1").run();

    assertThat(text())
        .contains("OpenWork is already running (process " + ProcessHandle.current().pid() + ").")
        .containsPattern("Open http://127\\.0\\.0\\.1:5173/login\\?code=");
    assertThat(run).isNotDone();
    first.close();
    run.get(20, TimeUnit.SECONDS);
  }

  @Test
  void joinsAnInstanceThatIsStillStarting() throws Exception {
    Desktop first =
        desktop(Optional.empty(), "touch starting; until [ -e go ]; do sleep 0.01; done; " + APP);
    CompletableFuture<Void> run = run(first);
    await(() -> Files.exists(folder.resolve("starting")));
    CompletableFuture<Void> second = run(desktop(Optional.empty(), "exit 1"));
    Files.createFile(folder.resolve("go"));

    second.get(20, TimeUnit.SECONDS);

    assertThat(text()).contains("OpenWork is already running");
    first.close();
    run.get(20, TimeUnit.SECONDS);
  }

  @Test
  void theProgramsStopWhenTheLauncherIsKilled() throws Exception {
    Process launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                folder.toString())
            .start();
    try {
      assertThat(launcher.inputReader().readLine()).startsWith("OpenWork is running.");
    } finally {
      launcher.destroyForcibly().waitFor();
    }

    await(() -> folder.resolve("log").toFile().length() == "app\nserver\n".length());
    assertThat(log()).containsExactlyInAnyOrder("app", "server");
    assertThat(InstanceLock.describedIn(data.lock())).isPresent();
    Desktop next = desktop(Optional.empty(), APP);
    CompletableFuture<Void> run = run(next);
    awaitPrinted("OpenWork is running.");
    next.close();
    run.get(20, TimeUnit.SECONDS);
  }

  @Test
  void reportsTheProgramThatEndedAndStopsTheOther() throws Exception {
    Desktop desktop =
        desktop(
            Optional.of(READY.formatted(3100) + "until [ -e crash ]; do sleep 0.01; done; exit 3"),
            APP);
    CompletableFuture<Void> run = run(desktop);
    awaitPrinted("/login?code=");

    Files.createFile(folder.resolve("crash"));

    assertThatThrownBy(() -> run.get(20, TimeUnit.SECONDS))
        .rootCause()
        .isInstanceOf(DesktopException.class)
        .hasMessage(
            "Server V2 ended unexpectedly (exit status 3). Its log is %s.",
            data.logs().resolve("server.log"));
    assertThat(log()).containsExactly("app");
    assertThat(data.lock()).isEmptyFile();
  }

  @Test
  void reportsWhyAProgramCannotStartAndStopsTheOther() throws Exception {
    Desktop desktop =
        desktop(
            Optional.of(SERVER + "echo server >>\"$LOG\""),
            "echo 'Cannot listen on port 5173.' >&2; exit 2");

    assertThatThrownBy(desktop::run)
        .isInstanceOf(DesktopException.class)
        .hasMessage(
            "The app cannot start (exit status 2):%n  Cannot listen on port 5173.%nIts log is %s.",
            data.logs().resolve("app.log"));
    assertThat(log()).containsExactly("server");
  }

  @Test
  void reportsTheServerThatEndsWhileTheAppStarts() {
    Desktop desktop =
        desktop(
            Optional.of(
                READY.formatted(3100) + "until [ -e starting ]; do sleep 0.01; done; exit 4"),
            "touch starting; " + UNTIL_STDIN_ENDS);

    assertThatThrownBy(desktop::run)
        .isInstanceOf(DesktopException.class)
        .hasMessageStartingWith("Server V2 ended unexpectedly (exit status 4).");
  }

  @Test
  void stopsWhileAProgramStarts() throws Exception {
    Desktop desktop = desktop(Optional.of("touch starting; " + UNTIL_STDIN_ENDS), APP);
    CompletableFuture<Void> run = run(desktop);
    await(() -> Files.exists(folder.resolve("starting")));

    desktop.close();

    run.get(20, TimeUnit.SECONDS);
    assertThat(text()).isEmpty();
  }

  @Test
  void printsTheUrlIfTheBrowserCannotBeOpened() throws Exception {
    Desktop desktop =
        new Desktop(
            plan(Optional.empty(), APP),
            data,
            new Browser(List.of("no-such-program-anywhere")),
            new PrintStream(printed, true, StandardCharsets.UTF_8));
    CompletableFuture<Void> run = run(desktop);

    awaitPrinted("The browser cannot be opened");
    desktop.close();
    run.get(20, TimeUnit.SECONDS);
  }

  private Desktop desktop(Optional<String> server, String app) {
    return new Desktop(
        plan(server, app),
        data,
        Browser.none(),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private LaunchPlan plan(Optional<String> server, String app) {
    return new LaunchPlan(
        server.map(script -> spec("Server V2", "server", script, Optional.empty())),
        uri -> spec("The app", "app", app, uri),
        LoginFile.of(Map.of(LoginFile.VARIABLE, data.app().resolve("secret").toString())));
  }

  private ProgramSpec spec(String name, String log, String script, Optional<URI> server) {
    Map<String, String> environment =
        Map.of(
            "PATH", System.getenv("PATH"),
            "LOG", folder.resolve("log").toString(),
            "SERVER", server.map(URI::toString).orElse(""));
    return new ProgramSpec(
        name,
        log,
        List.of("/bin/sh", "-c", script),
        environment,
        folder,
        Pattern.compile("ready (\\S+)"));
  }

  private static CompletableFuture<Void> run(Desktop desktop) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            desktop.run();
          } catch (DesktopException | InterruptedException e) {
            throw new CompletionException(e);
          }
        },
        task -> new Thread(task).start());
  }

  private void awaitPrinted(String part) {
    await(() -> text().contains(part));
  }

  private void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("too late; printed: %s", text()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private List<String> log() throws IOException {
    return Files.readAllLines(folder.resolve("log"));
  }

  /** Runs until it is killed. */
  static final class Launcher {
    private Launcher() {}

    public static void main(String[] args) throws Exception {
      DesktopTest test = new DesktopTest(Path.of(args[0]));
      new Desktop(
              test.plan(Optional.of(SERVER + "echo server >>\"$LOG\""), APP),
              test.data,
              Browser.none(),
              System.out)
          .run();
    }
  }
}
