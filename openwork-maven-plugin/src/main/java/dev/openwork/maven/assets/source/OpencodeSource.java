package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.nio.file.Path;

/** A source of published builds of opencode. */
public sealed interface OpencodeSource
    permits CachedBinary, GithubRelease, MirrorAddress, MirrorPath, NpmPackage {

  /** Returns the name for messages. */
  String name();

  /** Returns the word for manifests of binaries from this source. */
  Provenance provenance();

  /** Returns whether this source works without a network. */
  boolean isLocal();

  /** Returns whether this source can have a build. If not, it is skipped without a log message. */
  default boolean mayHave(FetchRequest request) {
    return true;
  }

  /**
   * Writes the program of a build to {@code target}, and returns its hash. The caller compares it
   * with the expected hash. Without an expected hash, this method verifies the download against the
   * hash that its publisher states. The directory of {@code target} is a scratch directory that the
   * caller removes with all files in it.
   *
   * @throws IOException if this source cannot deliver the build; the message contains the reason
   * @throws StagingException if the target cannot be written, so that other sources would fail too
   */
  Sha256 fetch(FetchRequest request, Path target) throws IOException, StagingException;
}
