package dev.openwork.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The token that a server makes for itself, in a file that only its owner can read. */
record TokenFile(Path file) {
  private static final int BYTES = 32;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  /**
   * The token; made, and the file with it, when there is none yet. Fails when the file is readable
   * by others, for then it keeps no secret, and when it holds no token.
   */
  String readOrMake() throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      make();
    }
    if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
      throw new IOException(
          "The token in %s may be known, for others can read it: delete it, and a new one is made"
              .formatted(file));
    }
    String token = Files.readString(file).strip();
    if (token.isEmpty()) {
      throw new IOException(
          "There is no token in %s: delete the file, and one is made".formatted(file));
    }
    return token;
  }

  /** The file appears with all that is in it; another that was quicker counts. */
  private void make() throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    createPrivate(unfinished);
    Files.write(
        unfinished, (token + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
    try {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      Files.delete(unfinished);
    }
  }

  private void createPrivate(Path path) throws IOException {
    if (isPosix()) {
      Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      return;
    }
    Files.createFile(path);
    AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (view != null) {
      AclEntry owner =
          AclEntry.newBuilder()
              .setType(AclEntryType.ALLOW)
              .setPrincipal(Files.getOwner(path))
              .setPermissions(EnumSet.allOf(AclEntryPermission.class))
              .build();
      view.setAcl(List.of(owner));
    }
  }

  private boolean isPosix() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
