package dev.openwork.app.login;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A small text file that only its owner can access. On Windows, access is that of the directory.
 *
 * @param path the file
 */
public record OwnerFile(Path path) {
  private static final int MAX_BYTES = 64 * 1024;
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  /**
   * Returns the text, at most the first 64 KiB. Returns an empty value if there is no file or
   * others can access it, because they may know or have written its contents.
   *
   * @throws IOException if the file cannot be read
   */
  public Optional<String> read() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return isPrivate()
          ? Optional.of(new String(in.readNBytes(MAX_BYTES), StandardCharsets.ISO_8859_1))
          : Optional.empty();
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
  }

  /** Replaces the file atomically. Creates missing directories. */
  public void write(String text) throws IOException {
    Path directory = path.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    Path written = Files.createTempFile(directory, ".login", ".tmp", ownerOnly());
    try {
      Files.writeString(written, text, StandardCharsets.US_ASCII);
      Files.move(
          written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private boolean isPrivate() throws IOException {
    return !POSIX
        || OWNER.containsAll(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
  }

  private static FileAttribute<?>[] ownerOnly() {
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }
}
