package dev.openwork.maven.model;

import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Selects the module of a build in which the gate of a server runs. POMs can declare the goal in
 * several modules, and a declaration in a parent POM applies to all of its modules. The gate runs
 * once, in the server's module or else in the first module that Maven builds after it.
 */
public final class GatePlace {
  private static final String PLUGIN = "dev.openwork:openwork-maven-plugin";
  private static final String UNBOUND = "none";

  private final MavenSession session;
  private final MojoExecution execution;
  private final MavenProject server;

  /**
   * Creates the selection for the server of a running goal.
   *
   * @param execution the execution of the goal
   */
  public GatePlace(MavenSession session, MojoExecution execution, MavenProject server) {
    this.session = session;
    this.execution = execution;
    this.server = server;
  }

  /** Returns whether the build includes the server, which the gate cannot check otherwise. */
  public boolean includesServer() {
    return session.getProjects().contains(server);
  }

  /**
   * Returns the module in which the gate runs.
   *
   * @throws MojoExecutionException if Maven builds all modules that declare the goal before the
   *     server
   */
  public MavenProject module() throws MojoExecutionException {
    List<MavenProject> declaring = session.getProjects().stream().filter(this::runsGate).toList();
    Optional<MavenProject> place =
        declaring.contains(server)
            ? Optional.of(server)
            : declaring.stream().filter(this::isBuiltAfterServer).findFirst();
    return place.orElseThrow(this::tooEarly);
  }

  private boolean runsGate(MavenProject module) {
    if (execution.getSource() == MojoExecution.Source.CLI) {
      return true;
    }
    Plugin plugin = module.getPlugin(PLUGIN);
    return plugin != null && plugin.getExecutions().stream().anyMatch(this::isGateOfServer);
  }

  private boolean isGateOfServer(PluginExecution declared) {
    return declared.getGoals().contains(execution.getGoal())
        && !UNBOUND.equals(declared.getPhase())
        && serverOf(declared).filter(it -> !names(it)).isEmpty();
  }

  private boolean names(String module) {
    String artifactId = server.getArtifactId();
    return module.equals(artifactId) || module.endsWith(":" + artifactId);
  }

  private static Optional<String> serverOf(PluginExecution declared) {
    return Optional.ofNullable((Xpp3Dom) declared.getConfiguration())
        .map(configuration -> configuration.getChild("server"))
        .map(parameters -> parameters.getChild("module"))
        .map(Xpp3Dom::getValue);
  }

  /** In a parallel build, the order of modules that do not depend on each other is undefined. */
  private boolean isBuiltAfterServer(MavenProject module) {
    if (session.getRequest().getDegreeOfConcurrency() > 1) {
      return session.getProjectDependencyGraph().getUpstreamProjects(module, true).contains(server);
    }
    List<MavenProject> order = session.getProjects();
    return order.indexOf(module) > order.indexOf(server);
  }

  private MojoExecutionException tooEarly() {
    MavenProject current = session.getCurrentProject();
    return new MojoExecutionException(
        "openwork:"
            + execution.getGoal()
            + " is declared in "
            + current.getFile()
            + ", but Maven does not build module "
            + current.getArtifactId()
            + " after the server's module "
            + server.getArtifactId()
            + ". Move the execution to "
            + server.getFile()
            + ".");
  }
}
