package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.io.IOException;
import java.util.Optional;

/**
 * A build that is wanted, and the hash its program must have; empty when nothing is known of it, so
 * that its publisher's word is needed.
 */
public record Order(OpencodeBuild build, Optional<Sha256> expected) {

  /** Where a publisher states what it published. */
  @FunctionalInterface
  interface Statement {
    StatedDigest read() throws IOException, StagingException;
  }

  /** The publisher's word, which is asked for only when it is needed. */
  Optional<StatedDigest> stated(Statement publisher) throws IOException, StagingException {
    return expected.isPresent() ? Optional.empty() : Optional.of(publisher.read());
  }
}
