package dev.openwork.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class ProgramTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void killsAProgramThatDoesNotStopAndItsDescendants() throws Exception {
    Program program =
        start("sleep 1000 & echo $! >child; echo ready http://127.0.0.1:1; wait; sleep 1000");
    program.ready().get(20, TimeUnit.SECONDS);
    ProcessHandle child =
        ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("child")).strip()))
            .orElseThrow();

    program.stop(Duration.ofMillis(50));

    assertThat(program.end().get(20, TimeUnit.SECONDS)).contains("(exit status 137)");
    child.onExit().get(20, TimeUnit.SECONDS);
  }

  @Test
  void logsTheOutputWithoutControlCharactersAndEndlessLines() throws Exception {
    Program program =
        start(
            "printf 'a\\033[31mb\\tc\\r\\n'; printf '%100000d\\n' 1 | tr ' ' x;"
                + " echo ready http://127.0.0.1:1; printf end");

    assertThat(program.end().get(20, TimeUnit.SECONDS)).contains("(exit status 0)");

    assertThat(program.ready().get(20, TimeUnit.SECONDS))
        .hasValue(URI.create("http://127.0.0.1:1"));
    assertThat(Files.readAllLines(folder.resolve("program.log")))
        .containsExactly("a\\u001b[31mb\tc", "x".repeat(8192), "ready http://127.0.0.1:1", "end");
  }

  @Test
  void reportsAMissingProgram() {
    ProgramSpec missing = spec(List.of("no-such-program-anywhere"));

    // setsid exists on Linux and reports it
    assertThatThrownBy(
            () -> {
              Program program = Program.start(missing, folder);
              throw new DesktopException(program.end().get(20, TimeUnit.SECONDS));
            })
        .isInstanceOf(DesktopException.class)
        .hasMessageStartingWith("The program cannot ")
        .hasMessageContaining("no-such-program-anywhere");
  }

  private Program start(String script) throws DesktopException {
    return Program.start(spec(List.of("/bin/sh", "-c", script)), folder);
  }

  private ProgramSpec spec(List<String> command) {
    return new ProgramSpec(
        "The program",
        "program",
        command,
        Map.of("PATH", System.getenv("PATH")),
        folder,
        Pattern.compile("ready (\\S+)"));
  }
}
