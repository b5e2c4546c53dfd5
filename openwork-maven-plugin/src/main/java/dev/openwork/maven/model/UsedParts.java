package dev.openwork.maven.model;

import dev.openwork.maven.model.parameter.ProgramParameters;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The parts of the product that a reactor uses, as its POMs configure them.
 *
 * @param server whether it has a server
 * @param app whether it has an app
 * @param opencode whether it fetches opencode
 * @param router whether it stages a router
 * @param browser whether it has this product's own browser tests
 */
public record UsedParts(
    boolean server, boolean app, boolean opencode, boolean router, boolean browser) {
  private static final String OWN_GROUP = "dev.openwork";

  /** Returns the parts that the reactor of a session uses. */
  public static UsedParts of(
      MavenSession session,
      ProgramParameters server,
      ProgramParameters app,
      ProgramParameters router) {
    List<MavenProject> modules = session.getAllProjects();
    return new UsedParts(
        server.isConfigured(),
        app.isConfigured(),
        runs(modules, "fetch-opencode"),
        router.isConfigured() || runs(modules, "stage-router"),
        modules.stream().anyMatch(module -> module.getGroupId().equals(OWN_GROUP)));
  }

  private static boolean runs(List<MavenProject> modules, String goal) {
    return modules.stream().anyMatch(module -> Reactor.runsGoal(module, goal));
  }
}
