package dev.openwork.maven.model.parameter;

import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.cache.UserCache;
import dev.openwork.maven.assets.opencode.FetchSettings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Resolves the parameters that locate runtime assets. In every module, relative paths are resolved
 * against the root directory of the reactor; Maven itself would resolve them against the directory
 * of the module.
 *
 * @param root root directory of the reactor
 */
public record AssetPaths(Path root) {

  /** Returns the file that pins opencode. */
  public Path constants(Optional<String> parameter) {
    return resolve(parameter).orElseGet(() -> root.resolve("constants.json"));
  }

  /** Returns the directory in which runtime assets are staged. */
  public RuntimeAssetsLayout layout(Optional<String> parameter) {
    return resolve(parameter)
        .map(RuntimeAssetsLayout::new)
        .orElseGet(() -> RuntimeAssetsLayout.inProject(root));
  }

  /** Returns the directory that the checkouts of a user share. */
  public UserCache cache(Optional<String> parameter) {
    return resolve(parameter).map(UserCache::new).orElseGet(UserCache::ofThisUser);
  }

  /** Returns an absolute path or an HTTP address. */
  public Optional<String> mirror(Optional<String> parameter) {
    return parameter.map(
        place -> FetchSettings.isAddress(place) ? place : root.resolve(place).toString());
  }

  private Optional<Path> resolve(Optional<String> parameter) {
    return parameter.map(root::resolve);
  }
}
