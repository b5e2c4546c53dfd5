package dev.openwork.server.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The SHA-256 of files, each computed when the file is first asked for and whenever its size, times
 * or identity have changed since. A file keeps what is known, for the next server: hundreds of
 * megabytes take seconds. Whoever could change that file could as well replace what is checked. For
 * one thread.
 */
final class KnownHashes {
  private static final int BUFFER_BYTES = 1 << 18;
  private static final String SEPARATOR = " ";

  private final Path memory;
  private final Map<Path, Known> known = new TreeMap<>();

  private KnownHashes(Path memory) {
    this.memory = memory;
  }

  /** What {@code memory} keeps; nothing when it is missing or makes no sense. */
  static KnownHashes in(Path memory) {
    KnownHashes hashes = new KnownHashes(memory);
    try {
      Properties lines = PropertiesFile.read(memory);
      lines.stringPropertyNames().forEach(file -> hashes.take(file, lines.getProperty(file)));
    } catch (IOException | IllegalArgumentException unreadable) {
      hashes.known.clear(); // all is computed anew
    }
    return hashes;
  }

  /** The hash of what the file holds now. */
  String of(Path file) throws IOException {
    FileStamp now = FileStamp.of(file);
    Known before = known.get(file);
    if (before != null && before.stamp().equals(now)) {
      return before.sha256();
    }
    Known read = new Known(now, sha256(file));
    known.put(file, read);
    write();
    return read.sha256();
  }

  /** Forgets all other files. */
  void retain(Set<Path> files) {
    if (known.keySet().retainAll(files)) {
      write();
    }
  }

  private void take(String file, String line) {
    known.put(Path.of(file), Known.parse(line));
  }

  private void write() {
    Properties lines = new Properties();
    known.forEach((file, entry) -> lines.setProperty(file.toString(), entry.line()));
    try {
      PrivateDirectories.make(memory.resolveSibling(""));
      PropertiesFile.write(memory, lines);
    } catch (IOException lost) {
      // the next server computes them anew
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** A file as it was when it was read. */
  private record Known(FileStamp stamp, String sha256) {

    static Known parse(String line) {
      String[] parts = line.split(SEPARATOR, -1);
      if (parts.length != 5) {
        throw new IllegalArgumentException("'" + line + "' describes no file");
      }
      return new Known(
          new FileStamp(Long.parseLong(parts[1]), parts[2], parts[3], parts[4]), parts[0]);
    }

    String line() {
      return String.join(
          SEPARATOR,
          sha256,
          Long.toString(stamp.size()),
          stamp.modified(),
          stamp.changed(),
          stamp.key());
    }
  }
}
