package dev.openwork.loop.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputLinesTest {
  @Test
  void readsLinesWithAnyEnding() throws IOException {
    assertThat(lines("a\nb\r\n\nc \u00e4")).containsExactly("a", "b", "", "c \u00e4");
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n")).containsExactly("");
  }

  @Test
  void splitsLongLines() throws IOException {
    String limit = "x".repeat(OutputLines.LIMIT);

    assertThat(lines(limit + "\nb")).containsExactly(limit, "b");
    assertThat(lines(limit + limit + "y\nb")).containsExactly(limit, limit, "y", "b");
  }

  private static List<String> lines(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    OutputLines.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lines::add);
    return lines;
  }
}
