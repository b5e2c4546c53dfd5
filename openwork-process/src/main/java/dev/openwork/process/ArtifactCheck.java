package dev.openwork.process;

import dev.openwork.process.files.FileHashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/**
 * Verifies before each start that a program, or a jar with all the libraries in its manifest, has
 * the staged content. Thread-safe.
 */
final class ArtifactCheck {
  private final FileHashes hashes;

  /** Uses {@code cache} for the hashes of unchanged files, also across server processes. */
  ArtifactCheck(Path cache, Clock clock) {
    hashes = FileHashes.in(cache, clock);
  }

  /**
   * Verifies an artifact.
   *
   * @throws ChildFailure if a file is missing, cannot be read or has a different hash
   */
  synchronized void verify(ChildArtifact artifact, OutputTail output) throws ChildFailure {
    Set<Path> files = new HashSet<>();
    verify(artifact, files, output);
    try {
      for (ChildArtifact library : JarLibraries.of(artifact)) {
        verify(library, files, output);
      }
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Code.WRONG_HASH,
          "%s cannot be verified: %s. It is not started; stage it again"
              .formatted(artifact.file(), e.getMessage()),
          output);
    }
    hashes.retain(files);
  }

  private void verify(ChildArtifact artifact, Set<Path> files, OutputTail output)
      throws ChildFailure {
    Path file = artifact.file();
    files.add(file);
    if (!Files.isRegularFile(file)) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY,
          "%s does not exist; stage it again".formatted(file),
          output);
    }
    try {
      if (!hashes.of(file).equals(artifact.sha256())) {
        hashes.forget(file); // the cache may be damaged
        compare(artifact, hashes.of(file), output);
      }
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY, "%s cannot be read: %s".formatted(file, e), output);
    }
  }

  private static void compare(ChildArtifact artifact, String actual, OutputTail output)
      throws ChildFailure {
    if (!actual.equals(artifact.sha256())) {
      throw new ChildFailure(
          ChildFailure.Code.WRONG_HASH,
          "%s has SHA-256 %s, but the staged file has %s. It is not started; stage it again"
              .formatted(artifact.file(), actual, artifact.sha256()),
          output);
    }
  }
}
