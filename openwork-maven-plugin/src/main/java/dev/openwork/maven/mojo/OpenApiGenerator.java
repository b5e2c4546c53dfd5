package dev.openwork.maven.mojo;

import dev.openwork.maven.contract.ContractFault;
import dev.openwork.maven.contract.SdkGenerator;
import dev.openwork.maven.files.FileTree;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Runs the goal {@code generate} of the SDK's own openapi-generator-maven-plugin, with the version
 * and the configuration that the SDK's POM gives it, in this JVM, where it stays warm. Only input,
 * output and what would touch the project are ours.
 */
final class OpenApiGenerator implements SdkGenerator {
  private static final String PLUGIN = "org.openapitools:openapi-generator-maven-plugin";
  private static final String METADATA = ".openapi-generator";
  private static final String LOGGER = "org.slf4j.simpleLogger.log.org.openapitools";

  private final MavenSession session;
  private final BuildPluginManager plugins;
  private final MavenProject sdk;

  OpenApiGenerator(MavenSession session, BuildPluginManager plugins, MavenProject sdk) {
    this.session = session;
    this.plugins = plugins;
    this.sdk = sdk;
  }

  @Override
  public String identity() {
    Plugin plugin = sdk.getPlugin(PLUGIN);
    return plugin == null ? "" : plugin.getVersion() + plugin.getConfiguration();
  }

  @Override
  public void generate(Path contract, Path directory) throws ContractFault {
    Plugin plugin = sdk.getPlugin(PLUGIN);
    if (plugin == null) {
      throw new ContractFault(
          sdk.getFile() + " has no " + PLUGIN + "; add it with the generator's configuration");
    }
    MavenProject before = session.getCurrentProject();
    PrintStream out = System.out;
    System.setProperty(LOGGER, "error");
    // The generator ends each run with an advertisement on standard output.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      session.setCurrentProject(sdk);
      runAtAPlainPath(plugin, contract, directory);
      FileTree.delete(directory.resolve(METADATA));
    } catch (Exception e) {
      throw new ContractFault("The SDK could not be generated: " + rootMessage(e));
    } finally {
      System.setOut(out);
      session.setCurrentProject(before);
    }
  }

  /**
   * The generator's parser fails at a path with a blank or a letter beyond ASCII, and resolves
   * references in another way when it is given a URI: neither may decide about the SDK.
   */
  private void runAtAPlainPath(Plugin plugin, Path contract, Path directory) throws Exception {
    Path plain = Files.createTempDirectory("openwork-sdk-");
    try {
      Path copy = Files.copy(contract, plain.resolve(contract.getFileName()));
      plugins.executeMojo(session, execution(plugin, copy, directory));
    } finally {
      FileTree.delete(plain);
    }
  }

  private MojoExecution execution(Plugin plugin, Path contract, Path directory) throws Exception {
    MojoDescriptor descriptor =
        plugins.getMojoDescriptor(
            plugin, "generate", sdk.getRemotePluginRepositories(), session.getRepositorySession());
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    set(configuration, "inputSpec", contract.toString());
    set(configuration, "output", directory.toString());
    set(configuration, "addCompileSourceRoot", "false");
    set(configuration, "skipIfSpecIsUnchanged", "false");
    configuration = Xpp3Dom.mergeXpp3Dom(configuration, copy(plugin.getConfiguration()));
    configuration = Xpp3Dom.mergeXpp3Dom(configuration, copyOf(descriptor.getMojoConfiguration()));
    MojoExecution execution = new MojoExecution(descriptor, configuration);
    execution.setLifecyclePhase("generate-sources");
    return execution;
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
