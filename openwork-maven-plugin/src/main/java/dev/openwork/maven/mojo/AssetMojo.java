package dev.openwork.maven.mojo;

import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.model.parameter.AssetPaths;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Declares the parameters that locate the runtime assets. */
abstract class AssetMojo extends OpenworkMojo {
  /**
   * File that pins the version of opencode and its hashes. A relative path is resolved against the
   * root directory of the reactor. Default: {@code constants.json}.
   */
  @Parameter(property = "openwork.constants")
  private @Nullable String constants;

  /**
   * Directory in which runtime assets are staged. A relative path is resolved against the root
   * directory of the reactor. Default: {@code .local/runtime-assets}.
   */
  @Parameter(property = "openwork.runtimeAssets")
  private @Nullable String runtimeAssets;

  /** Rejects builds of opencode for which {@code constants.json} pins no hash. */
  @Parameter(property = "openwork.opencode.strict", defaultValue = "false")
  boolean strict;

  final AssetPaths paths() {
    return new AssetPaths(root());
  }

  final Path constants() {
    return paths().constants(Optional.ofNullable(constants));
  }

  final RuntimeAssetsLayout assets() {
    return paths().layout(Optional.ofNullable(runtimeAssets));
  }
}
