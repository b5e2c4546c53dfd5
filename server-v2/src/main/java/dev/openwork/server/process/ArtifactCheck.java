package dev.openwork.server.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * That an artifact's bytes are those that were staged. Reads all of them the first time and
 * whenever the file's size, times or identity have changed since.
 */
final class ArtifactCheck {
  private static final int BUFFER_BYTES = 1 << 18;

  private final ChildArtifact artifact;
  private @Nullable Stamp verified;

  ArtifactCheck(ChildArtifact artifact) {
    this.artifact = artifact;
  }

  /** Fails when the file is missing, cannot be read or has other bytes. */
  void require(OutputTail output) throws ChildFailure {
    try {
      if (!Files.isRegularFile(artifact.file())) {
        throw new ChildFailure(
            ChildFailure.Code.MISSING_BINARY,
            "There is no file at %s; stage it again".formatted(artifact.file()),
            output);
      }
      Stamp now = Stamp.of(artifact.file());
      if (!now.equals(verified)) {
        compare(sha256(), output);
        verified = now;
      }
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY,
          "%s cannot be read: %s".formatted(artifact.file(), e),
          output);
    }
  }

  private void compare(String found, OutputTail output) throws ChildFailure {
    if (!found.equals(artifact.sha256())) {
      throw new ChildFailure(
          ChildFailure.Code.WRONG_HASH,
          "%s is not what was staged: expected SHA-256 %s, found %s; it is not started, stage it again"
              .formatted(artifact.file(), artifact.sha256(), found),
          output);
    }
  }

  private String sha256() throws IOException {
    try (InputStream in = Files.newInputStream(artifact.file())) {
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

  /** What changes when bytes do; the change time, where there is one, cannot be set back. */
  private record Stamp(long size, Object modified, Object changed, @Nullable Object key) {
    static Stamp of(Path file) throws IOException {
      BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
      boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
      Object changed = unix ? Files.getAttribute(file, "unix:ctime") : basic.creationTime();
      return new Stamp(basic.size(), basic.lastModifiedTime(), changed, basic.fileKey());
    }
  }
}
