package dev.openwork.loop.compile;

import dev.openwork.loop.abi.AbiReader;
import dev.openwork.loop.abi.ClassChange;
import dev.openwork.loop.abi.ClassChange.Kind;
import dev.openwork.loop.abi.ClassDiff;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classes directory of a module. Only files that differ are written. Each is replaced
 * atomically, so that readers get either the old or the new bytes and hard links keep the old ones.
 */
final class ClassesDirectory {
  private final Path directory;

  ClassesDirectory(Path directory) {
    this.directory = directory;
  }

  /** Returns the contents of those files that exist. */
  Map<String, byte[]> read(Collection<String> paths) throws IOException {
    Map<String, byte[]> found = new HashMap<>();
    for (String path : paths) {
      Path file = directory.resolve(path);
      if (Files.isRegularFile(file)) {
        found.put(path, Files.readAllBytes(file));
      }
    }
    return found;
  }

  /**
   * Returns class files that were compiled from Java sources, except the known ones. Class files of
   * other languages, at other paths, and without a source attribute are not included.
   */
  Map<String, byte[]> leftovers(Collection<String> known) throws IOException {
    Map<String, byte[]> found = new HashMap<>();
    for (Path file : FileTree.list(directory)) {
      String path = directory.relativize(file).toString().replace('\\', '/');
      if (path.endsWith(".class") && !known.contains(path)) {
        byte[] bytes = Files.readAllBytes(file);
        if (AbiReader.isCompiledFromJava(path, bytes)) {
          found.put(path, bytes);
        }
      }
    }
    return found;
  }

  /**
   * Replaces files. Files are removed before others are added, because the two can have the same
   * name on a case-insensitive file system.
   *
   * @param before the present contents, by path
   * @param after the new contents, by path
   * @return the changes of class files
   */
  List<ClassChange> replace(Map<String, byte[]> before, Map<String, byte[]> after)
      throws IOException {
    List<ClassChange> changes = new ArrayList<>();
    for (String path : before.keySet()) {
      if (!after.containsKey(path)) {
        Files.deleteIfExists(directory.resolve(path));
        changes.add(new ClassChange(path, Kind.REMOVED, List.of()));
      }
    }
    for (Map.Entry<String, byte[]> entry : after.entrySet()) {
      Optional<byte[]> old = Optional.ofNullable(before.get(entry.getKey()));
      if (old.isEmpty() || !Arrays.equals(old.get(), entry.getValue())) {
        AtomicFile.write(directory.resolve(entry.getKey()), entry.getValue());
        changes.add(change(entry.getKey(), old, entry.getValue()));
      }
    }
    changes.removeIf(change -> !change.path().endsWith(".class"));
    return changes;
  }

  private static ClassChange change(String path, Optional<byte[]> old, byte[] now) {
    if (old.isEmpty()) {
      return new ClassChange(path, Kind.ADDED, List.of());
    }
    return path.endsWith(".class")
        ? ClassDiff.between(path, old.get(), now)
        : new ClassChange(path, Kind.STRUCTURE, List.of());
  }
}
