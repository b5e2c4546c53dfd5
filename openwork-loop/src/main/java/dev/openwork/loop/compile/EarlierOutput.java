package dev.openwork.loop.compile;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What earlier compilations left in the output directories of a module.
 *
 * @param classesDirectory the directory of {@code files}
 * @param files their files in the classes directory, with the present contents
 * @param originals for those of the files that replaced a file, such as a copied resource, its
 *     content
 * @param generated the files that processors generated elsewhere
 */
record EarlierOutput(
    Path classesDirectory,
    Map<String, byte[]> files,
    Map<String, byte[]> originals,
    List<Path> generated) {

  /** Returns the originals of all files, by absolute path. */
  Map<Path, Optional<byte[]>> byPath() {
    Map<Path, Optional<byte[]>> byPath = new HashMap<>();
    generated.forEach(file -> byPath.put(file.toAbsolutePath(), Optional.empty()));
    for (String path : files.keySet()) {
      byPath.put(
          classesDirectory.toAbsolutePath().resolve(path),
          Optional.ofNullable(originals.get(path)));
    }
    return byPath;
  }
}
