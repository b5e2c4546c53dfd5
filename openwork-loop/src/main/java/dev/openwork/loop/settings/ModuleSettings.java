package dev.openwork.loop.settings;

import dev.openwork.loop.compile.ModuleSources;
import java.nio.file.Path;
import java.util.List;

/**
 * A module of the reactor that the loop builds.
 *
 * @param name its artifactId
 * @param inputs watched files and directories with everything that the module is built from
 * @param resources those in which Java sources are resources, too
 * @param sources the settings of its compiler
 * @param upstream names of the reactor modules it depends on, directly or not
 * @param model a digest of its effective POM
 * @param delegated whether its own goals compile it, instead of the loop
 * @param target its build directory
 */
public record ModuleSettings(
    String name,
    List<Path> inputs,
    List<Path> resources,
    ModuleSources sources,
    List<String> upstream,
    String model,
    boolean delegated,
    Path target) {

  public ModuleSettings {
    inputs = List.copyOf(inputs);
    resources = List.copyOf(resources);
    upstream = List.copyOf(upstream);
  }

  /** The directory of the loop's records about the outputs; {@code mvn clean} deletes both. */
  public Path memory() {
    return target.resolve("openwork");
  }
}
