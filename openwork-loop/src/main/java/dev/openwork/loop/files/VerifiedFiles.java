package dev.openwork.loop.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds output files that another program changed. Reads a file only if its {@link FileStamp} does
 * not prove that its content is that of the last verification. Not thread-safe.
 */
public final class VerifiedFiles {
  private final Path directory;
  private final Map<String, Verified> verified = new HashMap<>();

  private record Verified(FileStamp stamp, String digest) {}

  /** Creates a verification of the files below a directory. */
  public VerifiedFiles(Path directory) {
    this.directory = directory;
  }

  /**
   * Returns the files that are missing or have other content.
   *
   * @param expected the digests of the contents, by path relative to the directory
   */
  public Set<String> changed(Map<String, String> expected) throws IOException {
    Set<String> changed = new HashSet<>();
    for (Map.Entry<String, String> file : expected.entrySet()) {
      if (!file.getValue().equals(digest(file.getKey()))) {
        changed.add(file.getKey());
      }
    }
    return changed;
  }

  /** Returns the digest of a file's content; empty if the file is missing. */
  private String digest(String path) throws IOException {
    Path file = directory.resolve(path);
    try {
      FileStamp now = FileStamp.of(file);
      Verified last = verified.get(path);
      if (last == null || !last.stamp().provesUnchanged(now)) {
        last = new Verified(now, Digests.of(file));
        verified.put(path, last);
      }
      return last.digest();
    } catch (NoSuchFileException missing) {
      verified.remove(path);
      return "";
    }
  }
}
