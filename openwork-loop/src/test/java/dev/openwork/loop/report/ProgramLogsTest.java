package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProgramLogsTest {
  private final List<String> warnings = new ArrayList<>();

  @TempDir Path directory;

  @Test
  void keepsTheOutputOfEachProgramAndOfThePreviousLoop() throws IOException {
    print(1_000, "first");
    print(1_000, "second", "third");

    assertThat(directory.resolve("logs/server.log")).hasContent("second\nthird\n");
    assertThat(directory.resolve("logs/server.1.log")).hasContent("first\n");
  }

  @Test
  void aFullFileIsReplaced() throws IOException {
    print(10, "12345", "678", "9");

    assertThat(directory.resolve("logs/server.log")).hasContent("9\n");
    assertThat(directory.resolve("logs/server.1.log")).hasContent("12345\n678\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheirOwnerCanReadThem() throws IOException {
    print(1_000, "a secret");

    assertThat(Files.getPosixFilePermissions(directory.resolve("logs/server.log")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void reportsOnceThatOutputIsMissing() throws IOException {
    Files.writeString(directory.resolve("logs"), "a file instead of a directory");

    print(1_000, "first", "second");

    assertThat(warnings).singleElement().asString().contains("output of programs is missing");
  }

  private void print(long maxBytes, String... lines) {
    try (ProgramLogs logs = new ProgramLogs(directory.resolve("logs"), maxBytes, warnings::add)) {
      for (String line : lines) {
        logs.on(new LoopEvent.ProgramPrinted("server", line));
      }
    }
  }
}
