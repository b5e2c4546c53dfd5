package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.nio.file.Path;

/** The paths of opencode in the directory of runtime assets. */
public record OpencodeLayout(RuntimeAssetsLayout assets) {

  /** Returns the manifest of the staged opencode. */
  public Path manifest() {
    return assets.opencodeManifest();
  }

  /** Returns the program of a build. */
  public Path binary(OpencodeBuild build) {
    return directory()
        .resolve(build.platform().toString())
        .resolve(build.version().tag())
        .resolve(build.platform().binaryName());
  }

  Path directory() {
    return assets.opencodeDirectory();
  }

  Path verification(OpencodeBuild build) {
    return binary(build).resolveSibling("verified");
  }

  Path scratch() {
    return directory().resolve(".fetch");
  }

  Path lock() {
    return directory().resolve(".lock");
  }
}
