package dev.openwork.loop.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTracesTest {
  private static final String TRACE =
      """
      java.lang.RuntimeException: outer
      	at org.lib.Outer.run(Outer.java:5)
      Caused by: java.lang.IllegalStateException: no port
      	at org.lib.Inner.run(Inner.java:7)
      	at loader//demo.Main$Part.lambda$start$0(Main.java:2)
      	... 3 more
      """;

  @Test
  void findsTheInnermostCauseAtTheFirstFrameInTheProject(@TempDir Path root) throws IOException {
    Path source = Files.createDirectories(root.resolve("demo")).resolve("Main.java");
    Files.writeString(source, "one\n  two\n");

    Problem problem = new StackTraces(List.of(root)).problem(TRACE);

    assertThat(problem.message()).isEqualTo("java.lang.IllegalStateException: no port");
    assertThat(problem.file()).contains(source);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.excerpt()).isEqualTo("  two");
  }

  @Test
  void keepsTheMessageIfNoFrameIsInTheProject(@TempDir Path root) {
    Problem problem = new StackTraces(List.of(root)).problem(TRACE);

    assertThat(problem.file()).isEmpty();
    assertThat(problem.message()).isEqualTo("java.lang.IllegalStateException: no port");
  }
}
