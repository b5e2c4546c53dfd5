package dev.openwork.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramLogTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void keepsTheLogOfThePreviousStart() throws Exception {
    for (String line : new String[] {"first", "second", "third ü"}) {
      try (ProgramLog log = ProgramLog.open(folder, "app", 100)) {
        log.add(line);
        assertThat(log.file()).hasContent(line);
      }
    }
    assertThat(folder.resolve("app.log")).hasContent("third ü");
    assertThat(folder.resolve("app.1.log")).hasContent("second");
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void startsAnotherFileWhenItIsLarge() throws Exception {
    try (ProgramLog log = ProgramLog.open(folder, "app", 10)) {
      for (int i = 0; i < 100; i++) {
        log.add("line " + i);
      }
    }
    assertThat(folder.resolve("app.log")).hasContent("line 98\nline 99");
    assertThat(folder.resolve("app.1.log")).hasContent("line 96\nline 97");
  }
}
