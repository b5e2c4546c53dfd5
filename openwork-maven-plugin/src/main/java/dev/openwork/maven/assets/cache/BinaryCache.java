package dev.openwork.maven.assets.cache;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.AssetLog;
import dev.openwork.maven.assets.AtomicFiles;
import dev.openwork.maven.assets.HashedCopy;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.StagingLock;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Binaries by their content, and what was learnt of builds. What nobody took for two months is
 * removed when something is added. Safe for use by several processes, each build under its {@link
 * UserCache#lock}.
 */
public final class BinaryCache {
  private static final Duration KEPT = Duration.ofDays(60);

  private final UserCache layout;
  private final Clock clock;
  private final AssetLog log;

  /** A cache that tells {@code log} when it has to wait for another process. */
  public BinaryCache(UserCache layout, Clock clock, AssetLog log) {
    this.layout = layout;
    this.clock = clock;
    this.log = log;
  }

  /** Where everything lies. */
  public UserCache layout() {
    return layout;
  }

  /** Whether a binary of that content is there; whether it is intact shows when it is copied. */
  public boolean holds(Sha256 content) {
    return Files.isRegularFile(layout.binary(content));
  }

  /**
   * Copies the binary of that content to {@code target}. A damaged one is removed.
   *
   * @throws IOException when there is none, or a damaged one
   */
  public void copy(Sha256 content, Path target) throws IOException, StagingException {
    Path binary = layout.binary(content);
    try (InputStream in = Files.newInputStream(binary)) {
      if (!HashedCopy.copy(in, target).equals(content)) {
        Files.deleteIfExists(binary);
        throw new IOException(binary + " was damaged and is removed");
      }
    }
    touch(binary);
  }

  /**
   * Keeps a copy of {@code file}, whose content the caller has just hashed, unless one is there.
   *
   * @throws StagingException about something in the cache when it cannot take it, about {@code
   *     file} when that does not hold the content
   */
  public void add(Path file, Sha256 content) throws AssetException {
    if (holds(content)) {
      return;
    }
    Path binary = layout.binary(content);
    try {
      StagingLock.holding(layout.binaries().resolve(".lock"), log, () -> publish(file, content));
    } catch (IOException e) {
      throw StagingException.unwritable(binary, e);
    }
  }

  /** What is remembered of a build. */
  public Optional<RememberedBuild> remembered(OpencodeBuild build) throws StagingException {
    Path record = layout.record(build);
    try {
      return RememberedBuild.read(record);
    } catch (IOException e) {
      throw StagingException.unreadable(record, e);
    }
  }

  /** Remembers a build; what was known of another content is replaced. */
  public void remember(OpencodeBuild build, RememberedBuild known) throws StagingException {
    Path record = layout.record(build);
    try {
      Optional<Sha256> before = RememberedBuild.read(record).map(RememberedBuild::sha256);
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
    Path beside = AtomicFiles.beside(binary);
    try (InputStream in = Files.newInputStream(file)) {
      if (!HashedCopy.copy(in, beside).equals(content)) {
        throw StagingException.unreadable(
            file, new IOException("the disk does not give back what was written"));
      }
      AtomicFiles.publish(beside, binary);
    } finally {
      Files.deleteIfExists(beside);
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
      // such a cache is of use all the same, and removes nothing
    }
  }
}
