package dev.openwork.maven.assets.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryCacheTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final Path directory;
  private final UserCache layout;

  BinaryCacheTest(@TempDir Path directory) {
    this.directory = directory;
    this.layout = new UserCache(directory.resolve("cache"));
  }

  @Test
  void returnsWhatWasAdded() throws Exception {
    Sha256 content = add("program", NOW);
    Path target = directory.resolve("copy");
    at(NOW).copy(content, target);
    assertThat(target).hasContent("program");
    assertThat(layout.binary(content)).hasParent(layout.root().resolve("opencode/sha256"));
  }

  @Test
  void aDamagedBinaryIsRemoved() throws Exception {
    Sha256 content = add("program", NOW);
    Files.writeString(layout.binary(content), "PROGRAM");
    assertThatThrownBy(() -> at(NOW).copy(content, directory.resolve("copy")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("was damaged");
    assertThat(at(NOW).holds(content)).isFalse();
  }

  @Test
  void addingABinaryRemovesFilesThatWereNotUsedForTwoMonths() throws Exception {
    Sha256 unused = add("unused", NOW);
    Sha256 used = add("used", NOW);
    Path abandoned = Files.createDirectories(layout.downloads()).resolve("half");
    Files.writeString(abandoned, "half");
    Files.setLastModifiedTime(abandoned, FileTime.from(NOW));
    Instant later = NOW.plus(Duration.ofDays(61));
    at(later.minusSeconds(1)).copy(used, directory.resolve("copy"));
    Sha256 added = add("new", later);
    assertThat(at(later).holds(unused)).isFalse();
    assertThat(abandoned).doesNotExist();
    assertThat(at(later).holds(used)).isTrue();
    assertThat(at(later).holds(added)).isTrue();
  }

  private Sha256 add(String content, Instant now) throws Exception {
    Path file = Files.writeString(directory.resolve("file"), content);
    at(now).add(file, Archives.hash(content));
    return Archives.hash(content);
  }

  private BinaryCache at(Instant now) {
    return new BinaryCache(layout, Clock.fixed(now, ZoneOffset.UTC), message -> {});
  }
}
