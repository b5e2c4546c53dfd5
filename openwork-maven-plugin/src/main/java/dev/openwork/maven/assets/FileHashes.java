package dev.openwork.maven.assets;

import dev.openwork.loop.files.FileStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Caches the hashes of files. A file is read again unless its {@link FileStamp} proves that it is
 * unchanged. Not thread-safe.
 */
final class FileHashes {
  private final Map<Path, Known> known = new HashMap<>();

  Sha256 of(Path file) throws IOException {
    FileStamp now = FileStamp.of(file);
    @Nullable Known before = known.get(file);
    if (before != null && before.stamp().provesUnchanged(now)) {
      return before.hash();
    }
    Sha256 hash = Sha256.of(file);
    known.put(file, new Known(now, hash));
    return hash;
  }

  private record Known(FileStamp stamp, Sha256 hash) {}
}
