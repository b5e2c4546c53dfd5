package dev.openwork.maven.assets;

/** One published binary: a version of opencode for a platform. */
public record OpencodeBuild(OpencodeVersion version, Platform platform) {

  /** The name its release asset (without the suffix) and its npm package share. */
  public String artifactName() {
    return "opencode-" + platform;
  }

  String describe() {
    return "opencode " + version + " for " + platform;
  }
}
