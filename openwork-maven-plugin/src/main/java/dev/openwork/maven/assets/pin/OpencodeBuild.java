package dev.openwork.maven.assets.pin;

/** A published binary: a version of opencode for a platform. */
public record OpencodeBuild(OpencodeVersion version, Platform platform) {
  /** Returns the name of its npm package, and of its release asset without suffix. */
  public String artifactName() {
    return "opencode-" + platform;
  }

  /** Returns the file name of its release asset. */
  public String assetName() {
    return artifactName() + platform.archiveSuffix();
  }

  /** Returns its name for messages. */
  public String describe() {
    return "opencode " + version + " for " + platform;
  }
}
