package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Reads keys from a real terminal, which util-linux' {@code script} provides. */
@Timeout(60)
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs the script of util-linux")
class TerminalTest {
  private static final String LOOP =
      "'"
          + String.join(
              "' '",
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              Loop.class.getName())
          + "'";

  private PseudoTerminal terminal =
      PseudoTerminal.run(
          "trap : INT; stty -g | sed 's/^/before /'; "
              + LOOP
              + "; echo ended with $?; stty -g | sed 's/^/after /'");

  TerminalTest() throws IOException {}

  /** A loop that only reads keys. */
  static final class Loop {
    static final int NO_KEYS = 3;

    public static void main(String[] args) throws Exception {
      System.out.println("pid " + ProcessHandle.current().pid());
      CountDownLatch ended = new CountDownLatch(1);
      Clock clock = Clock.systemUTC();
      ConsoleReport report =
          new ConsoleReport(
              new PrintStream(System.out, true, StandardCharsets.UTF_8),
              new ConsoleStyle(Ansi.PLAIN, true, true, false),
              Reports.PATHS,
              Reports.failures(clock),
              clock);
      Optional<Keyboard> keyboard =
          Keyboard.open(report, Keys.of(report, Reports.control(ended::countDown)), true);
      if (keyboard.isEmpty()) {
        System.exit(NO_KEYS);
      }
      report.print("reads keys");
      ended.await();
      keyboard.get().close();
    }
  }

  @AfterEach
  void close() {
    terminal.close();
  }

  @Test
  void readsSingleKeysAndRestoresTheTerminal() throws Exception {
    String before = terminal.await("before ");
    terminal.await("openwork │ reads keys");
    terminal.type("r");
    assertThat(terminal.await("openwork │ ")).isEqualTo("restarting the server");
    terminal.type("q");
    assertThat(terminal.await("openwork │ ")).isEqualTo("stopping");
    assertThat(terminal.await("ended with ")).isEqualTo("0");
    assertThat(terminal.await("after ")).isEqualTo(before);
  }

  @Test
  void theStatusLineFollowsTheWidthOfTheTerminal() throws Exception {
    terminal.close();
    terminal = PseudoTerminal.run("stty cols 80; tty | sed 's/^/tty /'; " + LOOP);
    String tty = terminal.await("tty ");
    terminal.await("openwork │ reads keys");

    Process resize = new ProcessBuilder("stty", "-F", tty, "cols", "10").inheritIO().start();
    assertThat(resize.waitFor()).isZero();

    String status = "";
    while (!status.contains("…")) {
      terminal.type("e");
      status = terminal.awaitPart("● start");
    }
    assertThat(status).isEqualTo("● starti…");
  }

  @Test
  void doesNotInterceptTheInterruptKey() throws Exception {
    String before = terminal.await("before ");
    terminal.await("openwork │ reads keys");
    terminal.type("\u0003");
    assertThat(terminal.await("ended with ")).isEqualTo("130");
    assertThat(terminal.await("after ")).isEqualTo(before);
  }

  @Test
  void restoresTheTerminalWhenItIsTerminated() throws Exception {
    String before = terminal.await("before ");
    ProcessHandle loop = loop();
    terminal.await("openwork │ reads keys");
    assertThat(loop.destroy()).isTrue();
    assertThat(terminal.await("ended with ")).isEqualTo("143");
    assertThat(terminal.await("after ")).isEqualTo(before);
  }

  @Test
  void endsWhenTheTerminalIsClosed() throws Exception {
    ProcessHandle loop = loop();
    terminal.await("openwork │ reads keys");
    terminal.close();
    loop.onExit().get(30, TimeUnit.SECONDS);
    assertThat(loop.isAlive()).isFalse();
  }

  @Test
  void doesNotUseTheTerminalInTheBackground() throws Exception {
    terminal.close();
    terminal = PseudoTerminal.run("set -m; " + LOOP + " & wait $!; echo ended with $?");
    assertThat(terminal.await("ended with ")).isEqualTo(String.valueOf(Loop.NO_KEYS));
  }

  private ProcessHandle loop() throws InterruptedException {
    return ProcessHandle.of(Long.parseLong(terminal.await("pid "))).orElseThrow();
  }
}
