package dev.openwork.maven.mojo;

import dev.openwork.loop.Configured;
import dev.openwork.loop.contract.ContractExporter;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.stages.LoopStages;
import dev.openwork.maven.model.ContractProject;
import dev.openwork.maven.model.LoopSettingsBuilder;
import dev.openwork.maven.model.MavenConfiguration;
import dev.openwork.maven.model.MavenGoals;
import dev.openwork.maven.model.ModuleDependencies;
import dev.openwork.maven.model.OpenApiGenerator;
import dev.openwork.maven.model.ProcessorPath;
import dev.openwork.maven.model.Reactor;
import dev.openwork.maven.run.Terminal;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Holds the components of Maven for all goals, and connects them to the rest of the plugin. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class OpenworkMojo extends AbstractMojo {
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  @Inject Provider<SettingsDecrypter> decrypter;

  @Inject private BuildPluginManager plugins;

  @Inject private LifecycleExecutor lifecycle;

  @Inject private MavenPluginManager goals;

  @Inject private ProjectBuilder projects;

  @Inject private ProjectDependenciesResolver dependencies;

  @Inject private RepositorySystem repository;

  private @Nullable Reactor reactor;

  /** Returns the directory of the reactor's root POM. */
  final Path root() {
    return Reactor.root(session);
  }

  /** Returns the modules as they were when this goal started. */
  final Reactor reactor() {
    Reactor known = reactor;
    if (known == null) {
      known =
          new Reactor(
              session,
              new ModuleDependencies(session, dependencies),
              new ProcessorPath(session, repository),
              plugins);
      reactor = known;
    }
    return known;
  }

  /** Returns the generators of the SDKs by the names of their stages. */
  final Map<String, SdkGenerator> generators(ContractProject project)
      throws MojoExecutionException {
    Map<String, SdkGenerator> generators = new LinkedHashMap<>();
    for (ContractProject.Sdk sdk : project.sdks()) {
      generators.put(sdk.settings().name(), new OpenApiGenerator(session, plugins, goals, sdk));
    }
    return generators;
  }

  /**
   * Returns the configuration of a loop.
   *
   * @param exporter exports the contract in a separate JVM; empty to export it in the server's JVM
   */
  final Configured configured(
      ContractProject project, LoopSettingsBuilder settings, Optional<ContractExporter> exporter)
      throws MojoExecutionException {
    MavenGoals moduleGoals =
        new MavenGoals(session, lifecycle, plugins, settings.replacedGoals(), settings.delegated());
    return new Configured(
        settings.build(),
        new LoopStages.Tools(moduleGoals, generators(project), settings.staging(), exporter));
  }

  /** Returns the reader of changed POMs for a loop with an overlay script. */
  final MavenConfiguration configuration(URI overlay) {
    return new MavenConfiguration(
        session, new MavenConfiguration.Components(projects, lifecycle, goals), execution, overlay);
  }

  final String mavenVersion() {
    return session.getSystemProperties().getProperty("maven.version", "unknown");
  }

  final Terminal terminal() {
    return Terminal.of(mavenVersion(), session.getRequest().isInteractiveMode());
  }
}
