package dev.openwork.loop.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A runtime asset that must be staged for the server.
 *
 * @param name the name of its stage
 * @param files watched files that determine what is staged
 * @param modules names of the reactor modules that it is built from, upstream first
 */
public record AssetSettings(String name, Set<Path> files, List<String> modules) {

  public AssetSettings {
    files = Set.copyOf(files);
    modules = List.copyOf(modules);
  }
}
