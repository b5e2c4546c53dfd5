package dev.openwork.process.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files and directories that only the user can access. */
public final class PrivateFiles {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> EXECUTABLE =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFiles() {}

  /**
   * Creates a directory and its missing parents. On Windows they inherit the access list of the
   * parent.
   */
  public static void createDirectories(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      return;
    }
    if (isPosix(directory)) {
      Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(EXECUTABLE));
    } else {
      Files.createDirectories(directory);
    }
  }

  /** Creates an empty file. */
  public static void createFile(Path file) throws IOException {
    if (isPosix(file)) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
      return;
    }
    Files.createFile(file);
    AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (view != null) {
      AclEntry owner =
          AclEntry.newBuilder()
              .setType(AclEntryType.ALLOW)
              .setPrincipal(Files.getOwner(file))
              .setPermissions(EnumSet.allOf(AclEntryPermission.class))
              .build();
      view.setAcl(List.of(owner));
    }
  }

  /** Creates a file with this content that can be executed. */
  public static void writeScript(Path file, String content) throws IOException {
    createFile(file);
    Files.writeString(file, content);
    if (isPosix(file)) {
      Files.setPosixFilePermissions(file, EXECUTABLE);
    }
  }

  /** Returns whether a file's POSIX permissions give access to other users. */
  public static boolean isAccessibleToOthers(Path file) throws IOException {
    return isPosix(file) && !FILE.containsAll(Files.getPosixFilePermissions(file));
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
