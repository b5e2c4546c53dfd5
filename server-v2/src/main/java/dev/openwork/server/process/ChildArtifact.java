package dev.openwork.server.process;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file whose bytes decide what a child is: the program itself, or what a runtime is given to
 * run, with the libraries that it names when it is a jar. Two are equal when their bytes are,
 * wherever those came from.
 *
 * @param file absolute
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 * @param source where the bytes came from, if that was noted
 */
public record ChildArtifact(Path file, String sha256, Optional<String> source) {
  /** Refuses a relative path. */
  public ChildArtifact {
    if (!file.isAbsolute()) {
      throw new IllegalArgumentException("A child needs an absolute path, got " + file);
    }
  }

  /** An artifact of which nobody knows where it came from. */
  public ChildArtifact(Path file, String sha256) {
    this(file, sha256, Optional.empty());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChildArtifact that
        && file.equals(that.file)
        && sha256.equals(that.sha256);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, sha256);
  }
}
