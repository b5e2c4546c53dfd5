package dev.openwork.maven.reactors;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a reactor in {@code src/it/reactors} that a test builds and edits, with the version of
 * the plugin in its POMs. Paths are relative to its root, with slashes.
 */
record ReactorCopy(Path root) {
  private static final Path ORIGINALS = Path.of("src/it/reactors").toAbsolutePath();

  /** Copies a reactor to a directory, and deletes what was there before. */
  static ReactorCopy of(String name, Path directory) throws IOException {
    FileTree.delete(directory);
    Path original = ORIGINALS.resolve(name);
    for (Path file : FileTree.list(original)) {
      Path copy = directory.resolve(original.relativize(file));
      Files.createDirectories(copy.getParent());
      String text = Files.readString(file);
      Files.writeString(copy, text.replace("@project.version@", BuildProperty.VERSION.value()));
    }
    // Maven uses the nearest directory with .mvn as the root: here a directory without a POM, as if
    // the reactor were part of another project.
    Files.createDirectories(directory.resolveSibling(".mvn"));
    return new ReactorCopy(directory);
  }

  /** Returns the content of a file. */
  String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  /** Writes a file, and creates its directories. */
  void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Replaces the only occurrence of {@code old} in a file. */
  void edit(String path, String old, String replacement) throws IOException {
    String text = read(path);
    int at = text.indexOf(old);
    if (at < 0 || text.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException(path + " must contain exactly one '" + old + "'");
    }
    write(path, text.substring(0, at) + replacement + text.substring(at + old.length()));
  }
}
