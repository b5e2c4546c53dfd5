package dev.openwork.process;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file that determines what a child process runs: the program itself, or the jar that a runtime
 * executes, including the libraries in the jar's manifest. Two artifacts are equal if path and hash
 * are; the source is ignored.
 *
 * @param file an absolute path
 * @param sha256 the expected hash, in lower-case hexadecimal digits
 * @param source where the file was downloaded or built, if recorded
 */
public record ChildArtifact(Path file, String sha256, Optional<String> source) {
  /** Requires an absolute path. */
  public ChildArtifact {
    if (!file.isAbsolute()) {
      throw new IllegalArgumentException("Expected an absolute path, got " + file);
    }
  }

  /** Creates an artifact from an unknown source. */
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
