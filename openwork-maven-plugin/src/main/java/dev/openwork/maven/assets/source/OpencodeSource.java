package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.nio.file.Path;

/** A place that published builds of opencode can be had from. */
public sealed interface OpencodeSource
    permits CachedBinary, GithubRelease, MirrorAddress, MirrorPath, NpmPackage {

  /** What to call it in messages. */
  String name();

  /** What to note of binaries that come from here. */
  Provenance provenance();

  /** Whether it can do without a network. */
  boolean isLocal();

  /** Whether it is worth asking; when not, nobody needs to hear of it. */
  default boolean mayHave(Order order) {
    return true;
  }

  /**
   * Writes the program of an order to {@code target} and returns its hash, which the caller
   * compares with the expected one. Where none is expected, what the publisher states about the
   * download is checked here. The directory of {@code target} is a scratch directory: what else is
   * left there goes away with it.
   *
   * @throws IOException when the source is to be passed over, the message saying why
   * @throws StagingException when the disk is at fault, so that no other source would help
   */
  Sha256 fetch(Order order, Path target) throws IOException, StagingException;
}
