package dev.openwork.maven.assets.cache;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.LockFile;
import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.HashedCopy;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Caches binaries by their content, and records the hash and source of each build. Adding a binary
 * removes those that were not used for 60 days. Safe for concurrent processes that hold the {@link
 * UserCache#lock} of a build.
 */
public final class BinaryCache {
  private static final Duration KEPT = Duration.ofDays(60);

  private final UserCache layout;
  private final Clock clock;
  private final Consumer<String> log;

  /** Creates a cache that logs when it has to wait for another process. */
  public BinaryCache(UserCache layout, Clock clock, Consumer<String> log) {
    this.layout = layout;
    this.clock = clock;
    this.log = log;
  }

  /** Returns the paths of the cache. */
  public UserCache layout() {
    return layout;
  }

  /** Returns whether a binary exists. Its content is verified when it is copied. */
  public boolean holds(Sha256 content) {
    return Files.isRegularFile(layout.binary(content));
  }

  /**
   * Copies a binary to {@code target}. Removes it if it is damaged.
   *
   * @throws IOException if the binary is missing or damaged
   */
  public void copy(Sha256 content, Path target) throws IOException, StagingException {
    Path binary = layout.binary(content);
    try (InputStream in = Files.newInputStream(binary)) {
      if (!HashedCopy.copy(in, target).equals(content)) {
        Files.deleteIfExists(binary);
        throw new IOException(binary + " was damaged and has been removed");
      }
    }
    touch(binary);
  }

  /**
   * Adds a copy of a file, whose hash the caller has just computed, unless the cache has one.
   *
   * @throws StagingException about a path in the cache if that cannot be written, or about {@code
   *     file} if its content has another hash
   */
  public void add(Path file, Sha256 content) throws AssetException {
    if (holds(content)) {
      return;
    }
    Path binary = layout.binary(content);
    try {
      LockFile.holding(
          layout.binaries().resolve(".lock"),
          StagingException.waitingFor(layout.binaries(), log),
          () -> publish(file, content));
    } catch (IOException e) {
      throw StagingException.unwritable(binary, e);
    }
  }

  /** Returns the record of a build. */
  public Optional<Build> remembered(OpencodeBuild build) throws StagingException {
    Path record = layout.record(build);
    try {
      return Build.read(record);
    } catch (IOException e) {
      throw StagingException.unreadable(record, e);
    }
  }

  /** Records a build, unless the existing record has the same hash. */
  public void remember(OpencodeBuild build, Build known) throws StagingException {
    Path record = layout.record(build);
    try {
      Optional<Sha256> before = Build.read(record).map(Build::sha256);
      if (!before.equals(Optional.of(known.sha256()))) {
        known.write(record);
      }
    } catch (IOException e) {
      throw StagingException.unwritable(record, e);
    }
  }

  private Path publish(Path file, Sha256 content) throws IOException, StagingException {
    Path binary = layout.binary(content);
    removeUnused(layout.binaries());
    removeUnused(layout.downloads());
    Path temporary = AtomicFile.temporary(binary);
    try (InputStream in = Files.newInputStream(file)) {
      if (!HashedCopy.copy(in, temporary).equals(content)) {
        throw StagingException.unreadable(
            file, new IOException("the content that was read differs from what was written"));
      }
      AtomicFile.publish(temporary, binary);
    } finally {
      Files.deleteIfExists(temporary);
    }
    touch(binary);
    return binary;
  }

  private void removeUnused(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    Instant since = clock.instant().minus(KEPT);
    List<Path> files;
    try (Stream<Path> children = Files.list(directory)) {
      files = children.filter(file -> !file.endsWith(".lock")).toList();
    }
    for (Path file : files) {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void touch(Path binary) {
    try {
      Files.setLastModifiedTime(binary, FileTime.from(clock.instant()));
    } catch (IOException readOnly) {
      // A read-only cache can still be read; it just never removes anything.
    }
  }

  /**
   * The record of a build that was downloaded for the first time.
   *
   * @param source name of the source it came from
   */
  public record Build(Sha256 sha256, String source) {

    /** Reads a record. Empty if the file is missing or invalid; fails if it cannot be read. */
    static Optional<Build> read(Path record) throws IOException {
      try {
        String text = new String(Files.readAllBytes(record), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        return Optional.of(new Build(new Sha256(lines.get(0)), lines.get(1)));
      } catch (NoSuchFileException | IllegalArgumentException | IndexOutOfBoundsException e) {
        return Optional.empty();
      }
    }

    void write(Path record) throws IOException {
      String text = sha256 + "\n" + source + "\n";
      AtomicFile.writeDurably(record, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
