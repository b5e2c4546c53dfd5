package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebounceTest {
  private static final long MILLIS = 1_000_000;

  @TempDir private Path root = Path.of("");

  @Test
  void isShortAfterASingleFileWithContent() throws IOException {
    Path file = WatchedFiles.write(root.resolve("A.java"), "a");
    assertThat(Debounce.quietPeriod(Set.of(file))).isEqualTo(Debounce.SAVED);
  }

  @Test
  void isLongerAfterATruncatedFile() throws IOException {
    Path file = Files.createFile(root.resolve("A.java"));
    assertThat(Debounce.quietPeriod(Set.of(file))).isEqualTo(Debounce.IN_PROGRESS);
  }

  @Test
  void isLongerAfterADeletedFile() {
    assertThat(Debounce.quietPeriod(Set.of(root.resolve("A.java"))))
        .isEqualTo(Debounce.IN_PROGRESS);
  }

  @Test
  void isLongerAfterSeveralFilesOrADirectory() throws IOException {
    Path a = WatchedFiles.write(root.resolve("A.java"), "a");
    Path b = WatchedFiles.write(root.resolve("B.java"), "b");
    assertThat(Debounce.quietPeriod(Set.of(a, b))).isEqualTo(Debounce.IN_PROGRESS);
    assertThat(Debounce.quietPeriod(Set.of(root))).isEqualTo(Debounce.IN_PROGRESS);
  }

  @Test
  void eachEventExtendsTheWaitUpToALimit() {
    Duration quiet = Duration.ofMillis(20);
    assertThat(Debounce.remaining(quiet, 0, 0, 5 * MILLIS)).isEqualTo(15 * MILLIS);
    assertThat(Debounce.remaining(quiet, 0, 4 * MILLIS, 5 * MILLIS)).isEqualTo(19 * MILLIS);
    assertThat(Debounce.remaining(quiet, 0, 999 * MILLIS, 1000 * MILLIS)).isNotPositive();
  }

  @Test
  void isCorrectWhenTheClockOverflows() {
    Duration quiet = Duration.ofMillis(20);
    assertThat(Debounce.remaining(quiet, Long.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE))
        .isEqualTo(20 * MILLIS - 1);
  }
}
