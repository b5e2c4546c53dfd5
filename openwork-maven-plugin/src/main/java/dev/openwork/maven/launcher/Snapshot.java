package dev.openwork.maven.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Predicate;

/**
 * A frozen copy of class directories, so that a generation that loads a class late still gets the
 * bytes it was born with. Files are hard links where the file system allows it, which is safe
 * because class files are replaced, never rewritten in place.
 */
final class Snapshot {
  private final Path root;
  private final int directories;

  private Snapshot(Path root, int directories) {
    this.root = root;
    this.directories = directories;
  }

  /** Freezes those files whose path, relative to their class directory, is wanted. */
  static Snapshot take(List<Path> classDirectories, Path root, Predicate<Path> wanted)
      throws IOException {
    for (int i = 0; i < classDirectories.size(); i++) {
      Path source = classDirectories.get(i);
      if (Files.isDirectory(source)) {
        freeze(source, root.resolve(String.valueOf(i)), wanted);
      }
    }
    return new Snapshot(root, classDirectories.size());
  }

  URL[] urls() throws MalformedURLException {
    URL[] urls = new URL[directories];
    for (int i = 0; i < directories; i++) {
      // The slash is what tells URLClassLoader that this is a directory.
      urls[i] =
          new URL(root.resolve(String.valueOf(i)).toUri().toString().replaceFirst("/*$", "/"));
    }
    return urls;
  }

  void delete() throws IOException {
    deleteTree(root);
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void freeze(Path source, Path target, Predicate<Path> wanted) throws IOException {
    Files.walkFileTree(
        source,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(target.resolve(source.relativize(directory)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path relative = source.relativize(file);
            if (wanted.test(relative)) {
              linkOrCopy(file, target.resolve(relative));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void linkOrCopy(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (IOException | UnsupportedOperationException noLinks) {
      Files.copy(file, target);
    }
  }
}
