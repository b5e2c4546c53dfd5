package dev.openwork.maven.assets;

import java.io.IOException;
import java.nio.file.Path;

/** A place that published builds of opencode can be had from. */
public sealed interface OpencodeSource permits GithubRelease, NpmPackage {

  /** What to call it in messages. */
  String name();

  /**
   * Writes the program of {@code build} to {@code target} and returns its hash. The directory of
   * {@code target} is a scratch directory: what else is left there goes away with it.
   *
   * @throws IOException when the source is to be passed over, the message saying why
   * @throws StagingException when the disk is at fault, so that no other source would help
   */
  Sha256 fetch(OpencodeBuild build, Path target) throws IOException, StagingException;
}
