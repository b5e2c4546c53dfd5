package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BurstTest {
  private static final long MILLIS = 1_000_000;

  @TempDir private Path root = Path.of("");

  @Test
  void isSoonOverAfterOneFileThatHoldsSomething() throws IOException {
    Path file = Sight.write(root.resolve("A.java"), "a");
    assertThat(Burst.quietAfter(Set.of(file))).isEqualTo(Burst.SAVED);
  }

  @Test
  void waitsForATruncatedFileToBeWritten() throws IOException {
    Path file = Files.createFile(root.resolve("A.java"));
    assertThat(Burst.quietAfter(Set.of(file))).isEqualTo(Burst.UNDER_WAY);
  }

  @Test
  void waitsForAFileThatIsRenamedAwayToComeBack() {
    assertThat(Burst.quietAfter(Set.of(root.resolve("A.java")))).isEqualTo(Burst.UNDER_WAY);
  }

  @Test
  void waitsForTheRestOfATreeOrOfSeveralFiles() throws IOException {
    Path a = Sight.write(root.resolve("A.java"), "a");
    Path b = Sight.write(root.resolve("B.java"), "b");
    assertThat(Burst.quietAfter(Set.of(a, b))).isEqualTo(Burst.UNDER_WAY);
    assertThat(Burst.quietAfter(Set.of(root))).isEqualTo(Burst.UNDER_WAY);
  }

  @Test
  void eachEventPutsTheEndOffUpToALimit() {
    Duration quiet = Duration.ofMillis(20);
    assertThat(Burst.remaining(quiet, 0, 0, 5 * MILLIS)).isEqualTo(15 * MILLIS);
    assertThat(Burst.remaining(quiet, 0, 4 * MILLIS, 5 * MILLIS)).isEqualTo(19 * MILLIS);
    assertThat(Burst.remaining(quiet, 0, 999 * MILLIS, 1000 * MILLIS)).isNotPositive();
  }

  @Test
  void clocksThatBeginBelowZeroCountTheSame() {
    Duration quiet = Duration.ofMillis(20);
    assertThat(Burst.remaining(quiet, Long.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE))
        .isEqualTo(20 * MILLIS - 1);
  }
}
