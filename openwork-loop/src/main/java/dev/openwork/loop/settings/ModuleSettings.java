package dev.openwork.loop.settings;

import dev.openwork.loop.compile.ModuleSources;
import java.nio.file.Path;
import java.util.List;

/**
 * A module of the reactor that the loop builds.
 *
 * @param name its artifactId
 * @param inputs watched directories: everything the module is built from
 * @param sources what its compiler needs
 * @param upstream names of the reactor modules it depends on, directly or not
 * @param model stands for what its POM says, what it inherits included
 * @param target its build directory
 */
public record ModuleSettings(
    String name,
    List<Path> inputs,
    ModuleSources sources,
    List<String> upstream,
    String model,
    Path target) {

  public ModuleSettings {
    inputs = List.copyOf(inputs);
    upstream = List.copyOf(upstream);
  }

  /** Where the loop remembers what the module's outputs were made from; goes with them. */
  public Path memory() {
    return target.resolve("openwork");
  }
}
