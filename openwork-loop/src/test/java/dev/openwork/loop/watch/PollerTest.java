package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PollerTest {
  private static final Instant WRITTEN = Instant.parse("2026-01-01T12:00:00Z");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(WRITTEN.plus(Duration.ofHours(1)));
  @TempDir private Path root = Path.of("");
  private Path file = Path.of("");
  private Poller poller = new Poller(List.of(), now::get);

  @BeforeEach
  void look() throws IOException {
    file = written("A.java", "old");
    poller = new Poller(List.of(root), now::get);
    assertThat(poller.look()).containsExactly(file);
  }

  @Test
  void findsNothingWhereNothingHappened() throws IOException {
    assertThat(poller.look()).isEmpty();
  }

  @Test
  void findsNewFilesAndDeletedOnes() throws IOException {
    Path other = written("p/q/B.java", "new");
    Files.delete(file);
    assertThat(poller.look()).containsExactlyInAnyOrder(other, file);
    assertThat(poller.look()).isEmpty();
  }

  @Test
  void findsAnotherLengthUnderTheSameStamp() throws IOException {
    written("A.java", "longer");
    assertThat(poller.look()).containsExactly(file);
  }

  @Test
  void findsAnotherStampInEitherDirection() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(WRITTEN.minusSeconds(9)));
    assertThat(poller.look()).containsExactly(file);
    Files.setLastModifiedTime(file, FileTime.from(WRITTEN.plusSeconds(9)));
    assertThat(poller.look()).containsExactly(file);
  }

  @Test
  void findsAFileReplacedByOneOfTheSameStampAndLength() throws IOException {
    Files.move(written("other", "new"), root.resolve("B.java"));
    assertThat(poller.look()).containsExactly(root.resolve("B.java"));
    Files.delete(file);
    Files.move(root.resolve("B.java"), file);
    assertThat(poller.look()).contains(file);
  }

  @Test
  void doubtsAFileAsLongAsItsStampIsYoung() throws IOException {
    now.set(WRITTEN.plusMillis(500));
    poller.look();
    assertThat(poller.look()).containsExactly(file);
    now.set(WRITTEN.plusSeconds(3));
    assertThat(poller.look()).containsExactly(file);
    assertThat(poller.look()).isEmpty();
  }

  @Test
  void doubtsAFileWrittenAfterTheClockJumpedBackOntoItsStamp() throws IOException {
    now.set(WRITTEN.minusMillis(1));
    poller.look();
    written("A.java", "new");
    assertThat(poller.look()).containsExactly(file);
  }

  @Test
  void aClockThatJumpsIsNoChange() throws IOException {
    now.set(WRITTEN.plus(Duration.ofDays(400)));
    assertThat(poller.look()).isEmpty();
    now.set(WRITTEN.minus(Duration.ofDays(400)));
    assertThat(poller.look()).isEmpty();
  }

  private Path written(String name, String text) throws IOException {
    Path path = WatchedFiles.write(root.resolve(name), text);
    return Files.setLastModifiedTime(path, FileTime.from(WRITTEN));
  }
}
