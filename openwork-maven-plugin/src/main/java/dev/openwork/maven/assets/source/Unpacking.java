package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.HashedCopy;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Optional;

/** What becomes of a published file once it is on this machine. */
final class Unpacking {
  private Unpacking() {}

  /**
   * Writes the program in {@code published} to {@code target} and returns its hash; a file whose
   * name tells no archive is the program itself. Checks on the way that the file is the one that
   * {@code stated} is about.
   */
  static Sha256 unpack(
      InputStream published,
      String name,
      String program,
      Optional<StatedDigest> stated,
      Path target)
      throws IOException, StagingException {
    if (stated.isEmpty()) {
      return program(published, name, program, target);
    }
    DigestInputStream digested =
        new DigestInputStream(new BufferedInputStream(published), stated.get().digest());
    Sha256 hash = program(digested, name, program, target);
    stated.get().check(digested.getMessageDigest());
    return hash;
  }

  private static Sha256 program(InputStream in, String name, String program, Path target)
      throws IOException, StagingException {
    Optional<ArchiveKind> kind = ArchiveKind.of(name);
    return kind.isPresent()
        ? new BinaryExtractor(kind.get(), program).extract(in, target)
        : HashedCopy.copy(in, target);
  }
}
