package dev.openwork.loop.report;

import dev.openwork.loop.problem.Problem;
import java.io.File;
import java.nio.file.Path;

/**
 * Formats file names for people and tools.
 *
 * @param root the directory to which the names of files below it are relative
 */
public record SourcePaths(Path root) {

  /** Returns a file's name, with slashes on every platform. */
  public String name(Path file) {
    Path name = file.startsWith(root) ? root.relativize(file) : file;
    return name.toString().replace(File.separatorChar, '/');
  }

  /** Returns {@code file:line} as far as known; empty if the file is unknown. */
  public String place(Problem problem) {
    return problem
        .file()
        .map(file -> name(file) + (problem.line() > 0 ? ":" + problem.line() : ""))
        .orElse("");
  }
}
