package dev.openwork.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * That what is started has the bytes that were staged: a program, or a jar with all the libraries
 * that it names. Safe for all threads.
 */
final class ArtifactCheck {
  private final KnownHashes hashes;

  /** With what {@code memory} keeps of files that were checked before, by other servers, too. */
  ArtifactCheck(Path memory) {
    hashes = KnownHashes.in(memory);
  }

  /** Fails when a file is missing, cannot be read or has other bytes. */
  synchronized void require(ChildArtifact artifact, OutputTail output) throws ChildFailure {
    Set<Path> files = new HashSet<>();
    check(artifact, files, output);
    try {
      for (ChildArtifact library : JarLibraries.of(artifact)) {
        check(library, files, output);
      }
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Code.WRONG_HASH,
          "%s cannot be checked: %s; it is not started, stage it again"
              .formatted(artifact.file(), e.getMessage()),
          output);
    }
    hashes.retain(files);
  }

  private void check(ChildArtifact artifact, Set<Path> files, OutputTail output)
      throws ChildFailure {
    Path file = artifact.file();
    files.add(file);
    if (!Files.isRegularFile(file)) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY,
          "There is no file at %s; stage it again".formatted(file),
          output);
    }
    try {
      compare(artifact, hashes.of(file), output);
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY, "%s cannot be read: %s".formatted(file, e), output);
    }
  }

  private static void compare(ChildArtifact artifact, String found, OutputTail output)
      throws ChildFailure {
    if (!found.equals(artifact.sha256())) {
      throw new ChildFailure(
          ChildFailure.Code.WRONG_HASH,
          "%s is not what was staged: expected SHA-256 %s, found %s; it is not started, stage it again"
              .formatted(artifact.file(), artifact.sha256(), found),
          output);
    }
  }
}
