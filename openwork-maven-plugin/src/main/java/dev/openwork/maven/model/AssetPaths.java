package dev.openwork.maven.model;

import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.cache.UserCache;
import dev.openwork.maven.assets.opencode.FetchSettings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where parameters say that runtime assets, and what concerns them, are. Relative ones count from
 * the reactor's {@code root} in every module; Maven itself would count from the module's directory.
 */
record AssetPaths(Path root) {

  Path constants(Optional<String> parameter) {
    return resolve(parameter).orElseGet(() -> root.resolve("constants.json"));
  }

  RuntimeAssetsLayout layout(Optional<String> parameter) {
    return resolve(parameter)
        .map(RuntimeAssetsLayout::new)
        .orElseGet(() -> RuntimeAssetsLayout.inProject(root));
  }

  UserCache cache(Optional<String> parameter) {
    return resolve(parameter).map(UserCache::new).orElseGet(UserCache::ofThisUser);
  }

  /** A path or an address. */
  Optional<String> mirror(Optional<String> parameter) {
    return parameter.map(
        place -> FetchSettings.isAddress(place) ? place : root.resolve(place).toString());
  }

  private Optional<Path> resolve(Optional<String> parameter) {
    return parameter.map(root::resolve);
  }
}
