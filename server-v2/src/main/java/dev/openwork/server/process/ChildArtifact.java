package dev.openwork.server.process;

import java.nio.file.Path;

/**
 * The file whose bytes decide what a child is: the program itself, or what a runtime is given to
 * run.
 *
 * @param file absolute
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
public record ChildArtifact(Path file, String sha256) {
  /** Refuses a relative path. */
  public ChildArtifact {
    if (!file.isAbsolute()) {
      throw new IllegalArgumentException("A child needs an absolute path, got " + file);
    }
  }
}
