package dev.openwork.loop.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * The result of a wait for changes.
 *
 * @param paths the paths to examine, none below another; empty if the watch was only woken
 * @param closed whether the watch is closed
 */
public record TouchedPaths(Set<Path> paths, boolean closed) {
  public TouchedPaths {
    paths = Set.copyOf(paths);
  }
}
