package dev.openwork.loop.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Directories that builds write. Seen from a directory that contains them, they count as missing,
 * so that an output is never an input. A root inside of one is watched like any other.
 *
 * @param directories absolute paths
 */
public record Outputs(Set<Path> directories) {
  /** No outputs. */
  public static final Outputs NONE = new Outputs(Set.of());

  public Outputs {
    directories = Set.copyOf(directories);
  }

  /** Returns whether a directory is one of the outputs. */
  public boolean contains(Path directory) {
    return directories.contains(directory);
  }

  /** Returns whether a file counts as missing, seen from a directory that contains it. */
  public boolean hide(Path file, Path root) {
    return directories.stream()
        .anyMatch(output -> file.startsWith(output) && !root.startsWith(output));
  }

  /** Returns whether a file counts as missing, seen from every root that contains it. */
  public boolean hideFromAll(Path file, Collection<Path> roots) {
    List<Path> containing = roots.stream().filter(file::startsWith).toList();
    return !containing.isEmpty() && containing.stream().allMatch(root -> hide(file, root));
  }
}
