package dev.openwork.maven.model;

import dev.openwork.loop.files.Digests;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The goal {@code generate} of the openapi-generator-maven-plugin, as the POM of an SDK's module
 * configures it.
 *
 * @param module the module
 * @param plugin the plugin of the module
 * @param execution the execution of the goal; empty if the POM configures only the plugin
 */
record GeneratorExecution(MavenProject module, Plugin plugin, Optional<PluginExecution> execution) {
  static final String GOAL = "generate";

  static final String PLUGIN = "org.openapitools:openapi-generator-maven-plugin";
  private static final String INPUT = "inputSpec";
  private static final String OUTPUT = "output";
  private static final String DEFAULT_OUTPUT = "generated-sources/openapi";
  private static final String UNBOUND = "none";

  /** Parameters that always name a file or a directory. */
  private static final Set<String> FILES =
      Set.of("templateDirectory", "configurationFile", "ignoreFileOverride");

  /**
   * Returns the execution that generates an SDK: the chosen one, the only one, or the only one
   * whose input is the contract.
   *
   * @param chosen the id of an execution, if the parameters of the SDK name one
   * @throws MojoExecutionException if there is no such execution, or more than one
   */
  static GeneratorExecution of(MavenProject module, Optional<String> chosen, Path contract)
      throws MojoExecutionException {
    Plugin plugin = module.getPlugin(PLUGIN);
    if (plugin == null) {
      throw new MojoExecutionException(
          module.getFile() + " has no " + PLUGIN + "; add it with the generator's configuration.");
    }
    List<GeneratorExecution> all =
        plugin.getExecutions().stream()
            .filter(it -> it.getGoals().contains(GOAL))
            .map(it -> new GeneratorExecution(module, plugin, Optional.of(it)))
            .toList();
    if (chosen.isPresent()) {
      return all.stream()
          .filter(it -> it.id().equals(chosen.get()))
          .findFirst()
          .orElseThrow(() -> unknown(module, chosen.get(), all));
    }
    if (all.size() < 2) {
      return new GeneratorExecution(
          module, plugin, all.stream().findFirst().flatMap(GeneratorExecution::execution));
    }
    List<GeneratorExecution> ofContract = all.stream().filter(it -> it.reads(contract)).toList();
    if (ofContract.size() == 1) {
      return ofContract.get(0);
    }
    throw ambiguous(module, all, contract);
  }

  /** Returns the configuration of the plugin, overridden by that of the execution. */
  Xpp3Dom configuration() {
    return MojoParameters.configuration(plugin, execution);
  }

  /** Returns a text that changes with the plugin, its dependencies and its configuration. */
  String identity() {
    List<String> parts = new ArrayList<>(List.of(String.valueOf(plugin.getVersion())));
    for (Dependency dependency : plugin.getDependencies()) {
      parts.add(dependency.getManagementKey() + ":" + dependency.getVersion());
    }
    parts.add(configuration().toString());
    return Digests.of(parts);
  }

  /** Returns the directory to which Maven generates the sources; empty if Maven generates none. */
  Optional<Path> output() {
    Optional<Path> configured = value(OUTPUT).flatMap(this::path);
    boolean bound = execution.filter(it -> !UNBOUND.equals(it.getPhase())).isPresent();
    return configured.isPresent() || !bound
        ? configured
        : Optional.of(Path.of(module.getBuild().getDirectory()).resolve(DEFAULT_OUTPUT));
  }

  /** Returns the templates and other files that the configuration names, except the contract. */
  List<Path> inputs() {
    List<Path> inputs = new ArrayList<>();
    collect(configuration(), inputs);
    return inputs;
  }

  private void collect(Xpp3Dom element, List<Path> inputs) {
    for (Xpp3Dom child : element.getChildren()) {
      if (!child.getName().equals(INPUT) && !child.getName().equals(OUTPUT)) {
        text(child)
            .flatMap(this::path)
            .filter(path -> FILES.contains(child.getName()) || Files.isRegularFile(path))
            .ifPresent(inputs::add);
        collect(child, inputs);
      }
    }
  }

  private boolean reads(Path contract) {
    return value(INPUT)
        .flatMap(this::path)
        .filter(path -> path.equals(contract.toAbsolutePath().normalize()))
        .isPresent();
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(configuration().getChild(name)).flatMap(GeneratorExecution::text);
  }

  private static Optional<String> text(Xpp3Dom element) {
    return Optional.ofNullable(element.getValue()).map(String::strip).filter(it -> !it.isEmpty());
  }

  private Optional<Path> path(String text) {
    try {
      return Optional.of(module.getBasedir().toPath().resolve(text).toAbsolutePath().normalize());
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private String id() {
    return execution.map(PluginExecution::getId).orElse("");
  }

  private static MojoExecutionException unknown(
      MavenProject module, String chosen, List<GeneratorExecution> all) {
    return new MojoExecutionException(
        "<sdk><execution> names "
            + chosen
            + "; the executions of the goal "
            + GOAL
            + " in "
            + module.getFile()
            + " are: "
            + ids(all)
            + ".");
  }

  private static MojoExecutionException ambiguous(
      MavenProject module, List<GeneratorExecution> all, Path contract) {
    return new MojoExecutionException(
        module.getFile()
            + " has several executions of the goal "
            + GOAL
            + " ("
            + ids(all)
            + "), and not exactly one of them has the <inputSpec> "
            + contract
            + ". Name one as <sdk><execution>, or configure one <sdk> per execution in <sdks>.");
  }

  private static String ids(List<GeneratorExecution> all) {
    return all.isEmpty()
        ? "none"
        : all.stream().map(GeneratorExecution::id).collect(Collectors.joining(", "));
  }
}
