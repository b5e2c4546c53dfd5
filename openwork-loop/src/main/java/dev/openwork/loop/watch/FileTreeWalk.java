package dev.openwork.loop.watch;

import dev.openwork.loop.files.Outputs;
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
 * Walks file trees. Symbolic links are followed, except those to a directory that contains the
 * link, and {@link EditorTempFiles} are omitted. Files that are deleted during the walk, dangling
 * links and unreadable directories count as missing.
 */
final class FileTreeWalk {
  private FileTreeWalk() {}

  /** Receives the files of a walk. */
  interface Visitor {
    /** Visits a directory before its entries are listed. */
    default void directory(Path directory) throws IOException {}

    /** Visits a symbolic link before its target. */
    default void link(Path link) throws IOException {}

    /** Visits a regular file, or a link to one. */
    default void file(Path file, BasicFileAttributes attributes) {}
  }

  /** Visits a path and everything below it, except output directories below it. */
  static void walk(Path path, Outputs outputs, Visitor visitor) throws IOException {
    Optional<BasicFileAttributes> own = attributes(path, LinkOption.NOFOLLOW_LINKS);
    if (own.isEmpty() || (!own.get().isDirectory() && EditorTempFiles.matches(path))) {
      return;
    }
    if (!own.get().isSymbolicLink()) {
      visit(path, own.get(), outputs, visitor);
      return;
    }
    visitor.link(path);
    Optional<BasicFileAttributes> target = attributes(path);
    if (target.isPresent() && !(target.get().isDirectory() && pointsToAncestor(path))) {
      visit(path, target.get(), outputs, visitor);
    }
  }

  /** Returns the attributes of a path; empty if it does not exist. */
  static Optional<BasicFileAttributes> attributes(Path path, LinkOption... options) {
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, options));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** Returns whether a failure to open a directory means that it counts as missing. */
  static boolean isMissing(IOException failure) {
    return failure instanceof NoSuchFileException
        || failure instanceof NotDirectoryException
        || failure instanceof AccessDeniedException;
  }

  private static void visit(
      Path path, BasicFileAttributes attributes, Outputs outputs, Visitor visitor)
      throws IOException {
    if (attributes.isRegularFile()) {
      visitor.file(path, attributes);
    } else if (attributes.isDirectory()) {
      visitor.directory(path);
      visitEntries(path, outputs, visitor);
    }
  }

  private static void visitEntries(Path directory, Outputs outputs, Visitor visitor)
      throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        if (!outputs.contains(entry)) {
          walk(entry, outputs, visitor);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (FileSystemException e) {
      if (!isMissing(e)) {
        throw e;
      }
    }
  }

  /** Every infinite path contains such a link. */
  private static boolean pointsToAncestor(Path link) throws IOException {
    for (Path ancestor = link.toAbsolutePath().getParent();
        ancestor != null;
        ancestor = ancestor.getParent()) {
      try {
        if (Files.isSameFile(ancestor, link)) {
          return true;
        }
      } catch (FileSystemException deleted) {
        return true;
      }
    }
    return false;
  }
}
