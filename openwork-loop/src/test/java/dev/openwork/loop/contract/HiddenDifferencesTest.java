package dev.openwork.loop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.contract.FileDifference.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate prints differences that a diff of lines does not show. */
class HiddenDifferencesTest {
  private final Path root;

  HiddenDifferencesTest(@TempDir Path root) {
    this.root = root;
  }

  @ParameterizedTest
  @CsvSource({
    "a\\r\\nb\\r\\n, a\\nb\\n, LINE_ENDINGS, '\\ line endings: committed CRLF, generated LF'",
    "a\\nb\\n, a\\r\\nb\\r\\n, LINE_ENDINGS, '\\ line endings: committed LF, generated CRLF'",
    "a\\nb\\r\\n, a\\nb\\n, LINE_ENDINGS, '\\ line endings: committed CRLF and LF, generated LF'",
    "a\\rb\\r, a\\nb\\n, LINE_ENDINGS, '\\ line endings: committed CR, generated LF'",
    "a\\n"
        + "b, a\\n"
        + "b\\n"
        + ", CHANGED, '\\ end of the last line: committed without a line ending, generated with a"
        + " line ending'",
    "\u00ef\u00bb\u00bfa, a, CHANGED, '\\ byte order mark: committed present, generated absent'",
    "x\u00e9y, x\u00e8y, CHANGED, '\\ the bytes differ from offset 1'",
  })
  void printsWhatDiffers(String committed, String generated, Kind kind, String line)
      throws Exception {
    FileDifference difference = difference(committed, generated);
    assertThat(difference.kind()).isEqualTo(kind);
    assertThat(difference.diff()).contains("--- committed/file", "+++ code/file", line);
  }

  @Test
  void printsChangedLinesOnceIfLineEndingsDifferToo() throws Exception {
    FileDifference difference = difference("a\\r\\nb\\r\\nc\\r\\n", "a\\nx\\nc\\n");
    assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
    assertThat(difference.diff())
        .contains(" a", "-b", "+x", " c", "\\ line endings: committed CRLF, generated LF");
  }

  @Test
  void printsNoNoteForVisibleDifferences() throws Exception {
    assertThat(difference("a\\n", "b\\n").diff()).noneMatch(line -> line.startsWith("\\"));
  }

  /** One character per byte. */
  private FileDifference difference(String committed, String generated) throws IOException {
    return FileDifference.ofFiles("file", write("a", committed), write("b", generated))
        .orElseThrow();
  }

  private Path write(String name, String text) throws IOException {
    String content = text.replace("\\r", "\r").replace("\\n", "\n");
    return Files.writeString(root.resolve(name), content, StandardCharsets.ISO_8859_1);
  }
}
