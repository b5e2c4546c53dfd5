package dev.openwork.server.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * That what is started has the bytes that were staged: a program, or a jar with all the libraries
 * that it names. Reads all bytes of a file the first time and whenever its size, times or identity
 * have changed since. Safe for all threads.
 */
final class ArtifactCheck {
  private static final int BUFFER_BYTES = 1 << 18;

  private Map<Path, Known> known = Map.of();

  /** Fails when a file is missing, cannot be read or has other bytes. */
  synchronized void require(ChildArtifact artifact, OutputTail output) throws ChildFailure {
    Map<Path, Known> now = new HashMap<>();
    now.put(artifact.file(), check(artifact, output));
    try {
      for (ChildArtifact library : JarLibraries.of(artifact)) {
        now.put(library.file(), check(library, output));
      }
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Code.WRONG_HASH,
          "%s cannot be checked: %s; it is not started, stage it again"
              .formatted(artifact.file(), e.getMessage()),
          output);
    }
    known = now;
  }

  private Known check(ChildArtifact artifact, OutputTail output) throws ChildFailure {
    Path file = artifact.file();
    if (!Files.isRegularFile(file)) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY,
          "There is no file at %s; stage it again".formatted(file),
          output);
    }
    try {
      Known found = known(file);
      compare(artifact, found.sha256(), output);
      return found;
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY, "%s cannot be read: %s".formatted(file, e), output);
    }
  }

  private Known known(Path file) throws IOException {
    FileStamp now = FileStamp.of(file);
    Known before = known.get(file);
    return before != null && before.stamp().equals(now) ? before : new Known(now, sha256(file));
  }

  private static void compare(ChildArtifact artifact, String found, OutputTail output)
      throws ChildFailure {
    if (!found.equals(artifact.sha256())) {
      throw new ChildFailure(
          ChildFailure.Code.WRONG_HASH,
          "%s is not what was staged: expected SHA-256 %s, found %s; it is not started, stage it again"
              .formatted(artifact.file(), artifact.sha256(), found),
          output);
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
  private record Known(FileStamp stamp, String sha256) {}
}
