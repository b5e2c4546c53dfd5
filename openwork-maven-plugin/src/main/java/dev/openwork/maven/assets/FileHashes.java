package dev.openwork.maven.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of files that are asked for again and again: a file is read again only when its size,
 * its time of modification or, where there are such, its inode is another. For one thread at a
 * time.
 */
final class FileHashes {
  private final Map<Path, Known> known = new HashMap<>();

  /** The hash of what the file holds now. */
  Sha256 of(Path file) throws IOException {
    Look now = Look.at(file);
    Known before = known.get(file);
    if (before != null && before.look().equals(now)) {
      return before.hash();
    }
    Sha256 hash = Sha256.of(file);
    known.put(file, new Known(now, hash));
    return hash;
  }

  private record Known(Look look, Sha256 hash) {}

  private record Look(long size, FileTime modified, @Nullable Object key) {

    static Look at(Path file) throws IOException {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Look(now.size(), now.lastModifiedTime(), now.fileKey());
    }
  }
}
