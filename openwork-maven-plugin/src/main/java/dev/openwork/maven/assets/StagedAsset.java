package dev.openwork.maven.assets;

import java.nio.file.Path;

/**
 * A program ready to run, by its absolute path. {@code changed} tells whether the call that
 * returned it put it there, or made it the current one: whoever runs the previous one should
 * restart.
 */
public record StagedAsset(
    String version, Path path, Sha256 sha256, Provenance source, boolean changed) {
  /** The same, put there by this call. */
  public StagedAsset asChanged() {
    return new StagedAsset(version, path, sha256, source, true);
  }
}
