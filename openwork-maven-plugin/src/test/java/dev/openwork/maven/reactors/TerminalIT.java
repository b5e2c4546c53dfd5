package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.report.PseudoTerminal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the loop at a terminal of the utility {@code script}. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs the script of util-linux")
@Tag("long")
class TerminalIT {
  private static final String SAYS = "openwork │ ";
  private static final String HANDLER = "src/main/java/com/example/counter/CountHandler.java";

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Integer> ports;
  private Optional<Remains> remains = Optional.empty();

  TerminalIT() throws IOException {
    this.ports = RunningReactor.freePorts();
  }

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.SERVER_ALONE.toolchains();
  }

  @AfterEach
  void clear() {
    remains.ifPresent(Remains::clear);
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void acceptsKeysAndLeavesNoProcessesWhenItsTerminalIsClosed(Toolchain toolchain)
      throws Exception {
    ReactorCopy project = Reactor.SERVER_ALONE.copy(toolchain);
    remains = Optional.of(new Remains(project.root(), ports));
    try (PseudoTerminal terminal = run(project, toolchain)) {
      String before = terminal.await("before ");
      terminal.await(SAYS + "ready in ");
      restartsTheServer(terminal);
      runsEveryStage(terminal);
      showsTheLastErrorAgain(terminal, project);
      logsMore(terminal, project);
      opensABrowser(terminal);
      helpsAndQuits(terminal);
      assertThat(terminal.await("after ")).isEqualTo(before);
      remains.get().awaitNone();
    }
    try (PseudoTerminal terminal = run(project, toolchain)) {
      terminal.await(SAYS + "ready in ");
    }
    remains.get().awaitNone();
  }

  private void restartsTheServer(PseudoTerminal terminal) throws Exception {
    assertThat(count()).contains(" 1 ");
    assertThat(count()).contains(" 2 ");
    terminal.type("r");
    terminal.await(SAYS + "restarting the server");
    assertThat(terminal.await(SAYS + "on request → ")).contains("server ").contains("new JVM");
    assertThat(count()).contains(" 1 ");
  }

  private static void runsEveryStage(PseudoTerminal terminal) throws Exception {
    terminal.type("f");
    terminal.await(SAYS + "running all stages again");
    assertThat(terminal.await(SAYS + "on request → ")).contains("server ").contains("up to date");
  }

  private static void showsTheLastErrorAgain(PseudoTerminal terminal, ReactorCopy project)
      throws Exception {
    terminal.type("e");
    terminal.await(SAYS + "no errors");
    project.edit(HANDLER, "exchange.close();", "exchange.close()");
    terminal.await(SAYS + "compile server-alone failed: ");
    terminal.awaitPart("compile server-alone failed = ");
    project.edit(HANDLER, "exchange.close()", "exchange.close();");
    terminal.awaitPart("up to date again");
    terminal.type("e");
    terminal.await(SAYS + "no errors; the last error was:");
    assertThat(terminal.await(SAYS + "compile server-alone failed: ")).contains("CountHandler");
  }

  private static void logsMore(PseudoTerminal terminal, ReactorCopy project) throws Exception {
    terminal.type("d");
    terminal.await(SAYS + "debug log on");
    project.write("src/main/resources/unused.txt", "");
    assertThat(terminal.awaitPart("compile server-alone "))
        .matches(SAYS + "[0-9:.]+ compile server-alone [0-9]+ ms.*");
    terminal.awaitPart("up to date");
    terminal.type("d");
    terminal.await(SAYS + "debug log off");
  }

  private void opensABrowser(PseudoTerminal terminal) throws Exception {
    terminal.type("o");
    terminal.await(SAYS + "no browser found; open http://127.0.0.1:" + ports.get(0));
  }

  private static void helpsAndQuits(PseudoTerminal terminal) throws Exception {
    terminal.type("h");
    terminal.awaitPart("r  restart the server");
    terminal.awaitPart("q  quit");
    terminal.type("q");
    terminal.await(SAYS + "stopping");
    terminal.awaitPart("ended with 0");
  }

  /** Hides the terminal and the desktop of the test from the loop. */
  private PseudoTerminal run(ReactorCopy project, Toolchain toolchain) throws IOException {
    return PseudoTerminal.run(
        "stty -g | sed 's/^/before /'; cd '"
            + project.root()
            + "'; unset CI DISPLAY WAYLAND_DISPLAY BROWSER MAVEN_ARGS; JAVA_HOME='"
            + toolchain.jdk().home()
            + "' NO_COLOR=1 TERM=xterm '"
            + toolchain.mavenHome().resolve("bin/mvn")
            + "' '"
            + String.join("' '", RunningReactor.arguments("openwork:dev", ports))
            + "'; echo ended with $?; stty -g | sed 's/^/after /'");
  }

  private String count() throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + ports.get(0) + "/count");
    return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
