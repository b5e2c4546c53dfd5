package dev.openwork.maven.assets;

import java.nio.file.Path;

/**
 * A program that is ready to run.
 *
 * @param path absolute path of the program
 * @param source where its bytes came from
 * @param changed whether the call that returned this staged it or made it the current one
 */
public record StagedAsset(
    String version, Path path, Sha256 sha256, Provenance source, boolean changed) {
  /** Returns this asset as changed by the current call. */
  public StagedAsset asChanged() {
    return new StagedAsset(version, path, sha256, source, true);
  }
}
