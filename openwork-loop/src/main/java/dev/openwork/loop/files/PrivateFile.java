package dev.openwork.loop.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** Text files that only their owner can access. On Windows, access is that of the directory. */
public final class PrivateFile {
  private static final int TOKEN_BYTES = 32;
  private static final int MAX_BYTES = 1024;
  private static final String TOKEN = "[A-Za-z0-9_-]{43}";
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private PrivateFile() {}

  /**
   * Returns the token in a file. Creates one with 256 random bits if the file contains no token or
   * others can access it.
   */
  public static String token(Path file) throws IOException {
    Optional<String> known = readToken(file);
    if (known.isPresent()) {
      return known.get();
    }
    String token = randomText(TOKEN_BYTES);
    write(file, token + "\n");
    return token;
  }

  /** Returns the token in a file; empty if it contains none or others can access it. */
  public static Optional<String> readToken(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || Files.size(file) > MAX_BYTES
        || !isPrivate(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1).strip())
          .filter(text -> text.matches(TOKEN));
    } catch (NoSuchFileException removed) {
      return Optional.empty();
    }
  }

  /** Returns random characters that are allowed in URLs. */
  public static String randomText(int bytes) {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Replaces a file atomically. Creates missing directories. */
  public static void write(Path file, String text) throws IOException {
    Path directory = file.toAbsolutePath().resolveSibling("");
    Files.createDirectories(directory);
    Path written = Files.createTempFile(directory, ".private", ".tmp", ownerOnly(directory));
    try {
      Files.writeString(written, text);
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Creates a file and returns a stream that appends to it. Creates missing directories. */
  public static OutputStream create(Path file) throws IOException {
    Path directory = file.toAbsolutePath().resolveSibling("");
    Files.createDirectories(directory);
    return Channels.newOutputStream(
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND),
            ownerOnly(directory)));
  }

  private static boolean isPrivate(Path file) throws IOException {
    return !isPosix(file)
        || OWNER.containsAll(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
  }

  private static FileAttribute<?>[] ownerOnly(Path directory) {
    return isPosix(directory)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
