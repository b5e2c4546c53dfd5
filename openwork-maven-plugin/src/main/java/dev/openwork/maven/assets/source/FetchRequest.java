package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.io.IOException;
import java.util.Optional;

/**
 * A build to fetch.
 *
 * @param build the build
 * @param expected the hash of its program; empty if it is unknown, so that the hash that its
 *     publisher states is required
 */
public record FetchRequest(OpencodeBuild build, Optional<Sha256> expected) {

  /** Reads the hash that the publisher of a build states. */
  @FunctionalInterface
  interface Publisher {
    PublishedDigest digest() throws IOException, StagingException;
  }

  /**
   * Returns the extractor of the program from a published file, which verifies the file against the
   * publisher's hash if the hash of the program is unknown.
   *
   * @param file name of the published file
   */
  BinaryExtractor extractor(String file, Publisher publisher) throws IOException, StagingException {
    return new BinaryExtractor(
        file,
        build.platform().binaryName(),
        expected.isPresent() ? Optional.empty() : Optional.of(publisher.digest()));
  }
}
