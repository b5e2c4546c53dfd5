package dev.openwork.loop.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists, reads and deletes the files below a directory. */
public final class FileTree {
  private FileTree() {}

  /**
   * Returns the contents of all files below a directory by their paths relative to it, with
   * slashes. Empty if the directory is missing.
   */
  public static SortedMap<String, byte[]> read(Path directory) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (Path file : list(directory)) {
      contents.put(
          directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    return contents;
  }

  /** Returns all regular files below a directory, sorted. Empty if the directory is missing. */
  public static List<Path> list(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Deletes a directory and everything in it. Does nothing if it is missing. */
  public static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
