package dev.openwork.loop.watch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Files and directories as a reader of the tree sees them: symbolic links are followed, except one
 * that leads to a directory it lies in, and {@link EditorTempFiles} is left out. What vanishes while we
 * look, dangles, or may not be read counts as missing.
 */
final class FileTreeWalk {
  private FileTreeWalk() {}

  /** Told what there is. */
  interface Visitor {
    /** A directory, before its entries are listed. */
    default void directory(Path directory) throws IOException {}

    /** A symbolic link, before what it leads to. */
    default void link(Path link) throws IOException {}

    /** A regular file, or a link to one. */
    default void file(Path file, BasicFileAttributes attributes) {}
  }

  /** Visits what is at a path and below it. */
  static void walk(Path path, Visitor visitor) throws IOException {
    Optional<BasicFileAttributes> own = attributes(path, LinkOption.NOFOLLOW_LINKS);
    if (own.isEmpty() || (!own.get().isDirectory() && EditorTempFiles.matches(path))) {
      return;
    }
    if (!own.get().isSymbolicLink()) {
      visit(path, own.get(), visitor);
      return;
    }
    visitor.link(path);
    Optional<BasicFileAttributes> target = attributes(path);
    if (target.isPresent() && !(target.get().isDirectory() && leadsBack(path))) {
      visit(path, target.get(), visitor);
    }
  }

  /** What is at a path, if anything. */
  static Optional<BasicFileAttributes> attributes(Path path, LinkOption... options) {
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, options));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** Whether a failure to open a directory says that it is not there for us. */
  static boolean isMissing(IOException failure) {
    return failure instanceof NoSuchFileException
        || failure instanceof NotDirectoryException
        || failure instanceof AccessDeniedException;
  }

  private static void visit(Path path, BasicFileAttributes attributes, Visitor visitor)
      throws IOException {
    if (attributes.isRegularFile()) {
      visitor.file(path, attributes);
    } else if (attributes.isDirectory()) {
      visitor.directory(path);
      visitEntries(path, visitor);
    }
  }

  private static void visitEntries(Path directory, Visitor visitor) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        walk(entry, visitor);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (FileSystemException e) {
      if (!isMissing(e)) {
        throw e;
      }
    }
  }

  /** A path that repeats for ever would have to pass such a link for ever. */
  private static boolean leadsBack(Path link) throws IOException {
    for (Path above = link.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
      try {
        if (Files.isSameFile(above, link)) {
          return true;
        }
      } catch (FileSystemException vanished) {
        return true;
      }
    }
    return false;
  }
}
