package dev.openwork.process.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The SHA-256 hashes of large files, cached on disk, because computing them takes seconds. A file
 * is read again unless its {@link FileStamp} is the same as when it was read and was settled then.
 * The cache protects against accidents only: a program that can change it can also change the
 * files. Not thread-safe.
 */
public final class FileHashes {
  private static final String SEPARATOR = " ";

  private final Path cache;
  private final Clock clock;
  private final Map<Path, Entry> entries = new TreeMap<>();

  private FileHashes(Path cache, Clock clock) {
    this.cache = cache;
    this.clock = clock;
  }

  /** Returns the hashes in this cache file; none if it is missing or cannot be parsed. */
  public static FileHashes in(Path cache, Clock clock) {
    FileHashes hashes = new FileHashes(cache, clock);
    try {
      Properties lines = PropertiesFile.read(cache);
      lines
          .stringPropertyNames()
          .forEach(file -> hashes.entries.put(Path.of(file), Entry.parse(lines.getProperty(file))));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      hashes.entries.clear(); // all hashes are computed again
    }
    return hashes;
  }

  /** Returns the hash of the file's current content. */
  public String of(Path file) throws IOException {
    Instant now = clock.instant();
    FileStamp stamp = FileStamp.of(file);
    Entry known = entries.get(file);
    if (known != null && known.stamp().equals(stamp)) {
      return known.sha256();
    }
    String sha256 = Sha256.of(file);
    if (stamp.isSettled(now)) {
      entries.put(file, new Entry(stamp, sha256));
      write();
    }
    return sha256;
  }

  /** Removes a file from the cache, so that its hash is computed again. */
  public void forget(Path file) {
    entries.remove(file);
  }

  /** Removes all other files from the cache. */
  public void retain(Set<Path> files) {
    if (entries.keySet().retainAll(files)) {
      write();
    }
  }

  private void write() {
    Properties lines = new Properties();
    entries.forEach((file, entry) -> lines.setProperty(file.toString(), entry.line()));
    try {
      PrivateFiles.createDirectories(cache.resolveSibling(""));
      PropertiesFile.write(cache, lines);
    } catch (IOException e) {
      // the next server computes the hashes again
    }
  }

  private record Entry(FileStamp stamp, String sha256) {

    static Entry parse(String line) {
      String[] parts = line.split(SEPARATOR, -1);
      if (parts.length != 5 || !parts[0].matches("[0-9a-f]{64}")) {
        throw new IllegalArgumentException(
            "Expected a hash and four parts of a stamp, got '" + line + "'");
      }
      FileStamp stamp =
          new FileStamp(
              Long.parseLong(parts[1]), Instant.parse(parts[2]), Instant.parse(parts[3]), parts[4]);
      return new Entry(stamp, parts[0]);
    }

    String line() {
      return String.join(
          SEPARATOR,
          sha256,
          Long.toString(stamp.size()),
          stamp.modified().toString(),
          stamp.changed().toString(),
          stamp.key());
    }
  }
}
