package dev.openwork.maven.model;

import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.contract.Selection;
import dev.openwork.loop.files.FileTree;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Runs the goal {@code generate} of the openapi-generator-maven-plugin of the SDK's module, with
 * the version and the configuration in its POM. Runs in this JVM, where the generator stays warm.
 * Overrides only the input, the output and the parameters that would modify the project.
 */
public final class OpenApiGenerator implements SdkGenerator {
  static final String PLUGIN = "org.openapitools:openapi-generator-maven-plugin";
  private static final String METADATA = ".openapi-generator";
  private static final String GOAL = "generate";
  private static final String LOGGER = "org.slf4j.simpleLogger.log.org.openapitools";
  private static final String MAVEN_4_LOGGER = "maven.logger.log.org.openapitools";

  /** The versions for which dependencies between generated files are known. */
  private static final Set<String> VERSIONS = Set.of("7.25.0");

  private final MavenSession session;
  private final BuildPluginManager plugins;
  private final MavenProject sdk;
  private final Optional<String> execution;

  /**
   * Creates a generator for an SDK.
   *
   * @param sdk its module
   * @param execution id of the execution in its POM; required if there are several
   */
  public OpenApiGenerator(
      MavenSession session,
      BuildPluginManager plugins,
      MavenProject sdk,
      Optional<String> execution) {
    this.session = session;
    this.plugins = plugins;
    this.sdk = sdk;
    this.execution = execution;
  }

  @Override
  public String identity() {
    Plugin plugin = sdk.getPlugin(PLUGIN);
    return plugin == null ? "" : plugin.getVersion() + configured(plugin, execution);
  }

  @Override
  public boolean isSelective() {
    Plugin plugin = sdk.getPlugin(PLUGIN);
    return plugin != null
        && VERSIONS.contains(String.valueOf(plugin.getVersion()))
        && new SelectiveConfiguration(configured(plugin, execution)).isSelective();
  }

  @Override
  public void generate(Path contract, Path directory) throws ContractFault {
    generate(contract, directory, new Xpp3Dom("configuration"));
  }

  @Override
  public void generate(Path contract, Selection part, Path directory) throws ContractFault {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    set(configuration, "modelsToGenerate", String.join(",", part.schemas()));
    set(
        configuration,
        "apisToGenerate",
        part.tags().stream().map(OpenApiGenerator::apiOf).collect(Collectors.joining(",")));
    set(configuration, "generateSupportingFiles", "false");
    generate(contract, directory, configuration);
  }

  /** Returns the generator's name of a tag that is a single word. */
  private static String apiOf(String tag) {
    return tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1);
  }

  private void generate(Path contract, Path directory, Xpp3Dom ours) throws ContractFault {
    Plugin plugin = sdk.getPlugin(PLUGIN);
    if (plugin == null) {
      throw new ContractFault(
          sdk.getFile() + " has no " + PLUGIN + "; add it with the generator's configuration");
    }
    MavenProject before = session.getCurrentProject();
    PrintStream out = System.out;
    System.setProperty(logger(), "error");
    // At the end of each run, the generator prints an advertisement to standard output.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      session.setCurrentProject(sdk);
      runOnCopy(plugin, contract, directory, ours);
      FileTree.delete(directory.resolve(METADATA));
    } catch (Exception e) {
      throw new ContractFault("The SDK could not be generated: " + rootMessage(e));
    } finally {
      System.setOut(out);
      session.setCurrentProject(before);
    }
  }

  /** Returns the property that sets the log level of the generator in the running Maven. */
  private String logger() {
    String version = session.getSystemProperties().getProperty("maven.version", "");
    return version.startsWith("4.") ? MAVEN_4_LOGGER : LOGGER;
  }

  /**
   * Returns the configuration in the POM: that of the plugin, overridden by that of the chosen
   * execution, or of the only execution of the goal.
   */
  static Xpp3Dom configured(Plugin plugin, Optional<String> chosen) {
    List<PluginExecution> executions =
        plugin.getExecutions().stream()
            .filter(it -> it.getGoals().contains(GOAL))
            .filter(it -> chosen.isEmpty() || chosen.get().equals(it.getId()))
            .toList();
    Xpp3Dom own = new Xpp3Dom("configuration");
    if (executions.size() == 1) {
      own = Xpp3Dom.mergeXpp3Dom(own, copy(executions.get(0).getConfiguration()));
    }
    return Xpp3Dom.mergeXpp3Dom(own, copy(plugin.getConfiguration()));
  }

  /**
   * Runs the generator on a copy of the contract, because its parser fails on paths with spaces or
   * non-ASCII characters and resolves references differently if it gets a URI.
   */
  private void runOnCopy(Plugin plugin, Path contract, Path directory, Xpp3Dom ours)
      throws Exception {
    Path plain = Files.createTempDirectory("openwork-sdk-");
    try {
      Path copy = Files.copy(contract, plain.resolve(contract.getFileName()));
      plugins.executeMojo(session, execution(plugin, copy, directory, ours));
    } finally {
      FileTree.delete(plain);
    }
  }

  private MojoExecution execution(Plugin plugin, Path contract, Path directory, Xpp3Dom ours)
      throws Exception {
    MojoDescriptor descriptor =
        plugins.getMojoDescriptor(
            plugin, GOAL, sdk.getRemotePluginRepositories(), session.getRepositorySession());
    Xpp3Dom configuration = ours;
    set(configuration, "inputSpec", contract.toString());
    set(configuration, "output", directory.toString());
    set(configuration, "addCompileSourceRoot", "false");
    set(configuration, "skipIfSpecIsUnchanged", "false");
    configuration = Xpp3Dom.mergeXpp3Dom(configuration, configured(plugin, execution));
    configuration = Xpp3Dom.mergeXpp3Dom(configuration, copyOf(descriptor.getMojoConfiguration()));
    MojoExecution goal = new MojoExecution(descriptor, configuration);
    goal.setLifecyclePhase("generate-sources");
    return goal;
  }

  private static Xpp3Dom copyOf(PlexusConfiguration from) {
    Xpp3Dom dom = new Xpp3Dom(from.getName());
    dom.setValue(from.getValue(null));
    for (String name : from.getAttributeNames()) {
      dom.setAttribute(name, from.getAttribute(name));
    }
    for (PlexusConfiguration child : from.getChildren()) {
      dom.addChild(copyOf(child));
    }
    return dom;
  }

  private static @Nullable Xpp3Dom copy(@Nullable Object configuration) {
    return configuration == null ? null : new Xpp3Dom((Xpp3Dom) configuration);
  }

  private static void set(Xpp3Dom configuration, String name, String value) {
    Xpp3Dom child = new Xpp3Dom(name);
    child.setValue(value);
    configuration.addChild(child);
  }

  private static String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
