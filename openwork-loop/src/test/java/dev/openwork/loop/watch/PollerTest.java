package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.Outputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
  private Poller poller = new Poller(List.of(), Outputs.NONE, now::get);

  @BeforeEach
  void createPoller() throws IOException {
    file = written("A.java", "old");
    poller = new Poller(List.of(root), Outputs.NONE, now::get);
    assertThat(poller.poll()).containsExactly(file);
  }

  @Test
  void returnsNothingWithoutChanges() throws IOException {
    assertThat(poller.poll()).isEmpty();
  }

  @Test
  void detectsNewAndDeletedFiles() throws IOException {
    Path other = written("p/q/B.java", "new");
    Files.delete(file);
    assertThat(poller.poll()).containsExactlyInAnyOrder(other, file);
  }

  @Test
  void reportsADeletedFileWhileItsDeletionIsRecent() throws IOException {
    Files.delete(file);
    assertThat(poller.poll()).containsExactly(file);
    written("A.java", "created, read and deleted between two calls");
    Files.delete(file);
    now.set(Objects.requireNonNull(now.get()).plusSeconds(1));
    assertThat(poller.poll()).containsExactly(file);
    now.set(Objects.requireNonNull(now.get()).plusSeconds(2));
    assertThat(poller.poll()).containsExactly(file);
    assertThat(poller.poll()).isEmpty();
  }

  @Test
  void aDeletedFileIsForgottenWhenTheClockJumpsBack() throws IOException {
    Files.delete(file);
    assertThat(poller.poll()).containsExactly(file);
    now.set(WRITTEN.minus(Duration.ofDays(400)));
    poller.poll();
    assertThat(poller.poll()).isEmpty();
  }

  @Test
  void aDeletedFileThatIsCreatedAgainIsReportedLikeANewOne() throws IOException {
    Files.delete(file);
    assertThat(poller.poll()).containsExactly(file);
    written("A.java", "new");
    assertThat(poller.poll()).containsExactly(file);
    assertThat(poller.poll()).isEmpty();
  }

  @Test
  void detectsANewLengthWithTheSameTimestamp() throws IOException {
    written("A.java", "longer");
    assertThat(poller.poll()).containsExactly(file);
  }

  @Test
  void detectsALaterOrEarlierTimestamp() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(WRITTEN.minusSeconds(9)));
    assertThat(poller.poll()).containsExactly(file);
    Files.setLastModifiedTime(file, FileTime.from(WRITTEN.plusSeconds(9)));
    assertThat(poller.poll()).containsExactly(file);
  }

  @Test
  void detectsAReplacedFileWithTheSameTimestampAndLength() throws IOException {
    Files.move(written("other", "new"), root.resolve("B.java"));
    assertThat(poller.poll()).containsExactly(root.resolve("B.java"));
    Files.delete(file);
    Files.move(root.resolve("B.java"), file);
    assertThat(poller.poll()).contains(file);
  }

  @Test
  void reportsAFileWhileItsTimestampIsRecent() throws IOException {
    now.set(WRITTEN.plusMillis(500));
    poller.poll();
    assertThat(poller.poll()).containsExactly(file);
    now.set(WRITTEN.plusSeconds(3));
    assertThat(poller.poll()).containsExactly(file);
    assertThat(poller.poll()).isEmpty();
  }

  @Test
  void reportsAFileWrittenAfterTheClockJumpedBackToItsTimestamp() throws IOException {
    now.set(WRITTEN.minusMillis(1));
    poller.poll();
    written("A.java", "new");
    assertThat(poller.poll()).containsExactly(file);
  }

  @Test
  void aClockJumpIsNoChange() throws IOException {
    now.set(WRITTEN.plus(Duration.ofDays(400)));
    assertThat(poller.poll()).isEmpty();
    now.set(WRITTEN.minus(Duration.ofDays(400)));
    assertThat(poller.poll()).isEmpty();
  }

  private Path written(String name, String text) throws IOException {
    Path path = WatchedFiles.write(root.resolve(name), text);
    return Files.setLastModifiedTime(path, FileTime.from(WRITTEN));
  }
}
