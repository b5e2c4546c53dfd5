package dev.openwork.loop.report;

import dev.openwork.loop.problem.Problem;
import java.io.File;
import java.nio.file.Path;

/**
 * Names of files as people and tools see them.
 *
 * @param root what they are relative to, if they are below it
 */
public record SourcePaths(Path root) {

  /** A file's name, with slashes on every platform. */
  public String name(Path file) {
    Path name = file.startsWith(root) ? root.relativize(file) : file;
    return name.toString().replace(File.separatorChar, '/');
  }

  /** File and line as far as they are known, as editors take them; empty when they are not. */
  public String place(Problem problem) {
    return problem
        .file()
        .map(file -> name(file) + (problem.line() > 0 ? ":" + problem.line() : ""))
        .orElse("");
  }
}
