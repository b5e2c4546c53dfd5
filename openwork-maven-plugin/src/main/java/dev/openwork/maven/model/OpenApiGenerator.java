package dev.openwork.maven.model;

import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.ContractReferences;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.contract.Selection;
import dev.openwork.loop.files.FileTree;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Runs the goal {@code generate} of the openapi-generator-maven-plugin of the SDK's module, with
 * the version and the configuration in its POM. Runs in this JVM, where the generator stays warm.
 * Overrides only the input, the output and the parameters that would modify the project.
 */
public final class OpenApiGenerator implements SdkGenerator {
  private static final String METADATA = ".openapi-generator";
  private static final String LOGGER = "org.slf4j.simpleLogger.log.org.openapitools";
  private static final String MAVEN_4_LOGGER = "maven.logger.log.org.openapitools";

  /** The versions for which dependencies between generated files are known. */
  private static final Set<String> VERSIONS = Set.of("7.25.0");

  private final MavenSession session;
  private final BuildPluginManager plugins;
  private final MavenPluginManager goals;
  private final GeneratorExecution execution;

  /** Creates a generator for an SDK. */
  public OpenApiGenerator(
      MavenSession session,
      BuildPluginManager plugins,
      MavenPluginManager goals,
      ContractProject.Sdk sdk) {
    this.session = session;
    this.plugins = plugins;
    this.goals = goals;
    this.execution = sdk.execution();
  }

  @Override
  public String identity() {
    return execution.identity();
  }

  @Override
  public boolean isSelective() {
    return VERSIONS.contains(String.valueOf(execution.plugin().getVersion()))
        && new SelectiveConfiguration(execution.configuration()).isSelective();
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
    MavenProject before = session.getCurrentProject();
    FailureReasons reasons = new FailureReasons();
    PrintStream out = System.out;
    System.setProperty(logger(), "error");
    // At the end of each run, the generator prints an advertisement to standard output.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      session.setCurrentProject(execution.module());
      runOnCopy(contract, directory, ours, reasons);
      FileTree.delete(directory.resolve(METADATA));
    } catch (Exception e) {
      throw new ContractFault("The SDK could not be generated: " + reasons.of(e));
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
   * Runs the generator on a copy of the contract and the files that it refers to, because its
   * parser fails on paths with spaces or non-ASCII characters and resolves references differently
   * if it gets a URI.
   */
  private void runOnCopy(Path contract, Path directory, Xpp3Dom ours, FailureReasons reasons)
      throws Exception {
    Path plain = Files.createTempDirectory("openwork-sdk-");
    try {
      byte[] content = Files.readAllBytes(contract);
      Path copy =
          ContractReferences.of(contract, content, Set.of(directory))
              .copy(content, plain.resolve("contract"));
      run(goal(copy, directory, ours), reasons);
    } finally {
      FileTree.delete(plain);
    }
  }

  /** Runs a goal as Maven does, with a log that collects errors. */
  private void run(MojoExecution goal, FailureReasons reasons) throws Exception {
    PluginDescriptor plugin = goal.getMojoDescriptor().getPluginDescriptor();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(plugins.getPluginRealm(session, plugin));
    try {
      Mojo mojo = goals.getConfiguredMojo(Mojo.class, session, goal);
      try {
        mojo.setLog(reasons);
        mojo.execute();
      } finally {
        goals.releaseMojo(mojo, goal);
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private MojoExecution goal(Path contract, Path directory, Xpp3Dom ours) throws Exception {
    MojoDescriptor descriptor =
        plugins.getMojoDescriptor(
            execution.plugin(),
            GeneratorExecution.GOAL,
            execution.module().getRemotePluginRepositories(),
            session.getRepositorySession());
    Xpp3Dom configuration = ours;
    set(configuration, "inputSpec", contract.toString());
    set(configuration, "output", directory.toString());
    set(configuration, "addCompileSourceRoot", "false");
    set(configuration, "skipIfSpecIsUnchanged", "false");
    configuration = Xpp3Dom.mergeXpp3Dom(configuration, execution.configuration());
    configuration = Xpp3Dom.mergeXpp3Dom(configuration, MojoParameters.defaults(descriptor));
    MojoExecution goal = new MojoExecution(descriptor, configuration);
    goal.setLifecyclePhase("generate-sources");
    return goal;
  }

  private static void set(Xpp3Dom configuration, String name, String value) {
    Xpp3Dom child = new Xpp3Dom(name);
    child.setValue(value);
    configuration.addChild(child);
  }
}
