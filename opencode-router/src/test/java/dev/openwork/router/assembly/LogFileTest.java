package dev.openwork.router.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.router.domain.Log.Level;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.domain.Values;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  private final Path directory;

  LogFileTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void rotatesAtTheLimitAndKeepsThreeOlderFiles() throws Exception {
    Path file = directory.resolve("logs/router.log");
    RotatingLogFile log = RotatingLogFile.open(file, 10);
    for (int number = 1; number <= 11; number++) {
      log.line("line " + (number % 10));
    }
    assertThat(file).hasContent("line 1");
    assertThat(file.resolveSibling("router.log.1")).hasContent("line 0");
    assertThat(file.resolveSibling("router.log.3")).hasContent("line 8");
    assertThat(file.resolveSibling("router.log.4")).doesNotExist();
  }

  @Test
  void appendsToAnExistingFile() throws Exception {
    Path file = directory.resolve("router.log");
    RotatingLogFile.open(file, 100).line("one");
    RotatingLogFile.open(file, 100).line("two");
    assertThat(file).hasContent("one\ntwo");
  }

  @Test
  void discardsEventsBelowTheThreshold() {
    List<String> lines = new ArrayList<>();
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    var log = new LineLog(lines::add, Level.WARN, clock);
    log.info("normal");
    log.warn("two\nlines");
    log.error("failed");
    assertThat(lines)
        .containsExactly(
            "1970-01-01T00:00:00Z warn two?lines", "1970-01-01T00:00:00Z error failed");
  }

  @Test
  void rejectsAnUnknownLevel() {
    assertThatThrownBy(() -> Values.parse("LOG_LEVEL", Level.class, "loud"))
        .isInstanceOf(RouterException.class)
        .hasMessage("invalid LOG_LEVEL 'loud'; expected one of debug, info, warn, error, silent");
  }
}
