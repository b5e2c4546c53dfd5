package dev.openwork.maven.reactors;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a reactor in {@code src/it/reactors} for a test to build and edit, its POMs naming the
 * plugin's version. Paths are relative to its root, with slashes.
 */
record ReactorCopy(Path root) {
  private static final Path ORIGINALS = Path.of("src/it/reactors").toAbsolutePath();

  /** Copies the reactor {@code name} into a directory, whatever was there. */
  static ReactorCopy of(String name, Path directory) throws IOException {
    FileTree.delete(directory);
    Path original = ORIGINALS.resolve(name);
    for (Path file : FileTree.list(original)) {
      Path copy = directory.resolve(original.relativize(file));
      Files.createDirectories(copy.getParent());
      String text = Files.readString(file);
      Files.writeString(copy, text.replace("@project.version@", BuildProperty.VERSION.value()));
    }
    // Maven takes the nearest directory with a .mvn for the root: here one that has no POM, as if
    // the reactor lay in a project of something else.
    Files.createDirectories(directory.resolveSibling(".mvn"));
    return new ReactorCopy(directory);
  }

  /** What a file says. */
  String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  /** Writes a file, in one write, with the directories it needs. */
  void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Replaces the one occurrence of {@code old} in a file. */
  void edit(String path, String old, String replacement) throws IOException {
    String text = read(path);
    int at = text.indexOf(old);
    if (at < 0 || text.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException(path + " must contain exactly one '" + old + "'");
    }
    write(path, text.substring(0, at) + replacement + text.substring(at + old.length()));
  }
}
