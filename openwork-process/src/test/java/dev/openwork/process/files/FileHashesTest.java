package dev.openwork.process.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {
  private static final Clock NOW = Clock.systemUTC();
  private static final Clock LATER = Clock.offset(NOW, Duration.ofSeconds(10));
  private static final String FORGED = "f".repeat(64);

  private final Path cache;
  private final Path file;

  FileHashesTest(@TempDir Path folder) throws IOException {
    cache = folder.resolve("new/program.checked");
    file = Files.writeString(folder.resolve("a program"), "one");
  }

  @Test
  void theNextServerDoesNotReadAnUnchangedFile() throws Exception {
    assertThat(hash(LATER)).isEqualTo(sha256("one"));

    forge();

    assertThat(hash(LATER)).isEqualTo(FORGED);
  }

  @Test
  void aFileThatWasChangedShortlyBeforeIsReadAgain() throws Exception {
    assertThat(hash(NOW)).isEqualTo(sha256("one"));

    assertThat(cache).doesNotExist();
    assertThat(hash(LATER)).isEqualTo(sha256("one"));
    assertThat(cache).exists();
  }

  @Test
  void aReplacedFileIsReadAgainEvenIfItsTimeIsSetBack() throws Exception {
    hash(LATER);
    forge();
    FileTime written = Files.getLastModifiedTime(file);

    Path other = Files.writeString(file.resolveSibling("other"), "two");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(file, written);

    assertThat(hash(LATER)).isEqualTo(sha256("two"));
  }

  @Test
  void aFileThatWasRewrittenInPlaceIsReadAgainEvenIfItsTimeIsSetBack() throws Exception {
    hash(LATER);
    forge();
    FileTime written = Files.getLastModifiedTime(file);

    Files.writeString(file, "two");
    Files.setLastModifiedTime(file, written);

    assertThat(hash(LATER)).isEqualTo(sha256("two"));
  }

  @Test
  void removesOtherFiles() throws Exception {
    FileHashes hashes = FileHashes.in(cache, LATER);
    hashes.of(file);

    hashes.retain(Set.of());

    assertThat(Files.readString(cache)).doesNotContain(sha256("one"));
  }

  @Test
  void ignoresAnInvalidCache() throws Exception {
    Files.createDirectories(cache.resolveSibling(""));
    Files.writeString(cache, "x=1\n\\u=");

    assertThat(hash(LATER)).isEqualTo(sha256("one"));
  }

  @Test
  void ignoresACacheThatCannotBeWritten() throws Exception {
    Files.writeString(cache.resolveSibling("").resolveSibling("new"), "a file in its place");

    assertThat(hash(LATER)).isEqualTo(sha256("one"));
  }

  private String hash(Clock clock) throws IOException {
    return FileHashes.in(cache, clock).of(file);
  }

  private void forge() throws Exception {
    String content = Files.readString(cache);
    assertThat(content).contains(sha256("one"));
    Files.writeString(cache, content.replace(sha256("one"), FORGED));
  }

  private static String sha256(String content) {
    return Sha256.of(content.getBytes(UTF_8));
  }
}
