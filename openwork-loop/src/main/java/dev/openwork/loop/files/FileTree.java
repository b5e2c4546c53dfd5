package dev.openwork.loop.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files below a directory. */
public final class FileTree {
  private FileTree() {}

  /**
   * The contents of all files below a directory.
   *
   * @return bytes by path relative to the directory, with slashes; empty when it is missing
   */
  public static SortedMap<String, byte[]> read(Path directory) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (Path file : list(directory)) {
      contents.put(
          directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    return contents;
  }

  /** All regular files below a directory, sorted; none when it is missing. */
  public static List<Path> list(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Removes a directory with all that is in it; a missing one is fine. */
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
