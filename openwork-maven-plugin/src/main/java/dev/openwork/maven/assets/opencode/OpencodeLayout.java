package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.nio.file.Path;

/** Where opencode lies among the runtime assets. */
public record OpencodeLayout(RuntimeAssetsLayout assets) {

  /** Says which opencode is staged. */
  public Path manifest() {
    return assets.opencodeManifest();
  }

  /** The program of one build. */
  public Path binary(OpencodeBuild build) {
    return directory()
        .resolve(build.platform().toString())
        .resolve(build.version().tag())
        .resolve(build.platform().binaryName());
  }

  Path directory() {
    return assets.opencodeDirectory();
  }

  Path stamp(OpencodeBuild build) {
    return binary(build).resolveSibling("verified");
  }

  Path scratch() {
    return directory().resolve(".fetch");
  }

  Path lock() {
    return directory().resolve(".lock");
  }
}
