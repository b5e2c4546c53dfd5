package dev.openwork.maven.assets.pin;

/** One published binary: a version of opencode for a platform. */
public record OpencodeBuild(OpencodeVersion version, Platform platform) {
  /** The name its release asset (without the suffix) and its npm package share. */
  public String artifactName() {
    return "opencode-" + platform;
  }

  /** The file name of its release asset. */
  public String assetName() {
    return artifactName() + platform.archiveSuffix();
  }

  /** What to call it in messages. */
  public String describe() {
    return "opencode " + version + " for " + platform;
  }
}
