package dev.openwork.server.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownHashesTest {
  private static final String FORGED = "f".repeat(64);

  private final Path memory;
  private final Path file;

  KnownHashesTest(@TempDir Path folder) throws IOException {
    memory = folder.resolve("new/program.checked");
    file = Files.writeString(folder.resolve("a program"), "one");
  }

  @Test
  void whatWasReadIsNotReadAgainByTheNextServer() throws Exception {
    assertThat(KnownHashes.in(memory).of(file)).isEqualTo(sha256("one"));

    forge();

    assertThat(KnownHashes.in(memory).of(file)).isEqualTo(FORGED);
  }

  @Test
  void whatChangedIsReadAgainEvenIfItsTimeIsSetBack() throws Exception {
    KnownHashes.in(memory).of(file);
    forge();
    FileTime written = Files.getLastModifiedTime(file);

    Path other = Files.writeString(file.resolveSibling("other"), "two");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(file, written);

    assertThat(KnownHashes.in(memory).of(file)).isEqualTo(sha256("two"));
  }

  @Test
  void otherFilesAreForgotten() throws Exception {
    KnownHashes hashes = KnownHashes.in(memory);
    hashes.of(file);

    hashes.retain(Set.of());

    assertThat(Files.readString(memory)).doesNotContain(sha256("one"));
  }

  @Test
  void aMemoryWithoutSenseIsLeftOut() throws Exception {
    Files.createDirectories(memory.resolveSibling(""));
    Files.writeString(memory, "x=1\n\\u=");

    assertThat(KnownHashes.in(memory).of(file)).isEqualTo(sha256("one"));
  }

  @Test
  void aMemoryThatCannotBeWrittenCostsOnlyTime() throws Exception {
    Files.writeString(memory.resolveSibling("").resolveSibling("new"), "a file in its place");

    assertThat(KnownHashes.in(memory).of(file)).isEqualTo(sha256("one"));
  }

  private void forge() throws Exception {
    String kept = Files.readString(memory);
    assertThat(kept).contains(sha256("one"));
    Files.writeString(memory, kept.replace(sha256("one"), FORGED));
  }

  private static String sha256(String content) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(content.getBytes(UTF_8)));
  }
}
