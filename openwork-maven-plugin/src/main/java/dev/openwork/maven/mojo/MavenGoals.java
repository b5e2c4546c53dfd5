package dev.openwork.maven.mojo;

import dev.openwork.maven.stages.ModuleGoals;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Runs the goals that a module's POM binds to the phases that make sources and resources. */
final class MavenGoals implements ModuleGoals {
  private static final Set<String> PHASES =
      Set.of("generate-sources", "process-sources", "generate-resources", "process-resources");

  private final MavenSession session;
  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;
  private final Reactor reactor;

  MavenGoals(
      MavenSession session,
      LifecycleExecutor lifecycle,
      BuildPluginManager plugins,
      Reactor reactor) {
    this.session = session;
    this.lifecycle = lifecycle;
    this.plugins = plugins;
    this.reactor = reactor;
  }

  @Override
  public void run(String module) throws GoalFailure {
    MavenProject before = session.getCurrentProject();
    try {
      MavenProject project = reactor.module(module, "module");
      session.setCurrentProject(project);
      for (MojoExecution execution :
          lifecycle
              .calculateExecutionPlan(session, true, "process-resources")
              .getMojoExecutions()) {
        if (PHASES.contains(String.valueOf(execution.getLifecyclePhase()))) {
          plugins.executeMojo(session, execution);
        }
      }
    } catch (Exception e) {
      // Maven declares eleven exceptions here, all of which say in their message what to mend.
      throw new GoalFailure(String.valueOf(e.getMessage()));
    } finally {
      session.setCurrentProject(before);
    }
  }
}
