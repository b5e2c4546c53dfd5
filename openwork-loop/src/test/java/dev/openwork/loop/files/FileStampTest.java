package dev.openwork.loop.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStampTest {
  private static final Instant WRITTEN = Instant.parse("2020-01-01T12:00:00.123456789Z");
  private static final Instant LATER = WRITTEN.plusSeconds(60);

  private final Path file;

  FileStampTest(@TempDir Path directory) {
    this.file = directory.resolve("file");
  }

  @BeforeEach
  void create() throws IOException {
    write(file, "old");
  }

  @Test
  void provesThatAnUntouchedFileIsUnchanged() throws IOException {
    assertThat(at(LATER).provesUnchanged(at(LATER.plusSeconds(60)))).isTrue();
  }

  @Test
  void detectsAnotherSize() throws IOException {
    FileStamp before = at(LATER);
    write(file, "longer");
    assertThat(before.provesUnchanged(at(LATER))).isFalse();
  }

  @Test
  void detectsAnotherTimeInEitherDirectionToTheNanosecond() throws IOException {
    FileStamp before = at(LATER);
    Files.setLastModifiedTime(file, FileTime.from(WRITTEN.plusNanos(1)));
    assertThat(before.provesUnchanged(at(LATER))).isFalse();
    Files.setLastModifiedTime(file, FileTime.from(WRITTEN.minusNanos(1)));
    assertThat(before.provesUnchanged(at(LATER))).isFalse();
  }

  @Test
  void detectsAReplacementOfTheSameSizeAndTime() throws IOException {
    FileStamp before = at(LATER);
    Path other = file.resolveSibling("other");
    write(other, "new");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(before.provesUnchanged(at(LATER))).isFalse();
  }

  /**
   * The second write leaves the same stamp, on a file system with a coarse clock or a fast writer.
   */
  @ParameterizedTest
  @ValueSource(longs = {-2000, -1, 0, 1, 1999, 2000})
  void provesNothingIfItWasTakenAroundTheTimeOfTheModification(long millis) throws IOException {
    FileStamp before = at(WRITTEN.plusMillis(millis));
    write(file, "new");
    assertThat(before.hasSameAttributes(at(LATER))).isTrue();
    assertThat(before.provesUnchanged(at(LATER))).isFalse();
  }

  @Test
  void isSettledAfterTheResolutionOfTheCoarsestFileSystem() throws IOException {
    assertThat(at(WRITTEN.plus(Duration.ofMillis(2001))).isSettled()).isTrue();
  }

  @Test
  void provesNothingForATimeInTheFuture() throws IOException {
    FileStamp before = at(WRITTEN.minus(Duration.ofDays(1)));
    assertThat(before.isFromTheFuture()).isTrue();
    assertThat(before.provesUnchanged(at(LATER))).isFalse();
    assertThat(at(LATER).isFromTheFuture()).isFalse();
  }

  @Test
  void theCacheKeyOfARecentFileDependsOnItsContent() throws IOException {
    Files.writeString(file, "old");
    String before = FileStamp.cacheKey(file);
    FileTime written = Files.getLastModifiedTime(file);
    Files.writeString(file, "new");
    Files.setLastModifiedTime(file, written);
    assertThat(FileStamp.cacheKey(file)).isNotEqualTo(before);
    Files.writeString(file, "old");
    assertThat(FileStamp.cacheKey(file)).isEqualTo(before);
  }

  @Test
  void theCacheKeyOfAnOldFileDependsOnItsAttributes() throws IOException {
    String before = FileStamp.cacheKey(file);
    assertThat(FileStamp.cacheKey(file)).isEqualTo(before);
    Path other = file.resolveSibling("other");
    write(other, "old");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(FileStamp.cacheKey(file)).isNotEqualTo(before);
  }

  @Test
  void isTheSameAfterItWasStored() throws IOException {
    FileStamp stamp = at(LATER);
    assertThat(FileStamp.parse(stamp.text())).contains(stamp);
    assertThat(stamp.text()).doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 2 3", "1 2 3 4", "x 2026-01-01T12:00:00Z k 2026-01-01T12:00:00Z"})
  void isNotParsedFromOtherText(String text) {
    assertThat(FileStamp.parse(text)).isEmpty();
  }

  @Test
  void failsForAMissingFile() throws IOException {
    assertThat(FileStamp.of(file).size()).isEqualTo(3);
    Files.delete(file);
    assertThatThrownBy(() -> FileStamp.of(file)).isInstanceOf(NoSuchFileException.class);
  }

  private FileStamp at(Instant now) throws IOException {
    return FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class), now);
  }

  private static void write(Path path, String text) throws IOException {
    Files.writeString(path, text);
    Files.setLastModifiedTime(path, FileTime.from(WRITTEN));
  }
}
