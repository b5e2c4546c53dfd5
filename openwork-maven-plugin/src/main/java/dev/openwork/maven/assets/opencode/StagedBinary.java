package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.AtomicFiles;
import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The place of one binary with the stamp beside it. Where {@code pinned} is empty, the binary is
 * held to the hash it had when it was fetched.
 */
record StagedBinary(Path path, Path stamp, Optional<Sha256> pinned) {

  /**
   * The binary's hash if it is there, executable, and unchanged since its hash was last found
   * right. Cheap.
   */
  Optional<Sha256> trusted() throws IOException {
    Optional<VerificationStamp> known = VerificationStamp.read(stamp);
    if (known.isEmpty() || !known.get().holdsFor(path) || !Files.isExecutable(path)) {
      return Optional.empty();
    }
    return Optional.of(known.get().sha256()).filter(this::isWanted);
  }

  /**
   * The same after reading the whole file, which renews the stamp; empty when it must be fetched.
   */
  Optional<Sha256> verified(Optional<Sha256> expected) throws IOException {
    if (expected.isEmpty() || !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    Sha256 actual = Sha256.of(path);
    if (!expected.get().equals(actual)) {
      return Optional.empty();
    }
    accept(actual, source());
    return expected;
  }

  /** Puts {@code file}, of that hash, in place. */
  void replaceWith(Path file, Sha256 hash, Provenance source) throws IOException {
    Files.createDirectories(path.resolveSibling(""));
    makeExecutable(file);
    AtomicFiles.publish(file, path);
    accept(hash, source);
  }

  /** Where the binary came from, as its stamp says. */
  Provenance source() throws IOException {
    return VerificationStamp.read(stamp).map(VerificationStamp::source).orElse(Provenance.UNKNOWN);
  }

  private boolean isWanted(Sha256 hash) {
    return pinned.isEmpty() || pinned.get().equals(hash);
  }

  private void accept(Sha256 hash, Provenance source) throws IOException {
    makeExecutable(path);
    VerificationStamp.of(path, hash, source).write(stamp);
  }

  private static void makeExecutable(Path file) throws IOException {
    if (!file.toFile().setExecutable(true, false) && !Files.isExecutable(file)) {
      throw new IOException("the run permission of " + file + " cannot be set");
    }
  }
}
