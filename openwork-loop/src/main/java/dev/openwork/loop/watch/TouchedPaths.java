package dev.openwork.loop.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * Why a wait for changes ended.
 *
 * @param paths where to look, none below another; empty when the watch was only woken
 * @param closed whether the watch is at its end
 */
public record TouchedPaths(Set<Path> paths, boolean closed) {
  public TouchedPaths {
    paths = Set.copyOf(paths);
  }
}
