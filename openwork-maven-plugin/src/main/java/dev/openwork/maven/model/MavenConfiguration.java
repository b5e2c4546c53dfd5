package dev.openwork.maven.model;

import dev.openwork.loop.Configuration;
import dev.openwork.loop.Configured;
import dev.openwork.loop.problem.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.building.ModelProblem;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.apache.maven.project.ProjectBuildingResult;
import org.apache.maven.project.ProjectSorter;

/**
 * Reads changed POMs in the running Maven: first the projects, then the configuration of the
 * running goal. Changes in {@code .mvn} apply only to a new Maven process.
 */
public final class MavenConfiguration implements Configuration {
  /** Otherwise, Maven 3.8 keeps every POM that it has read. Later versions ignore the property. */
  private static final String NO_MODEL_CACHE =
      "maven.defaultProjectBuilder.disableGlobalModelCache";

  private final MavenSession session;
  private final Components components;
  private final MojoExecution running;
  private final URI overlay;

  /**
   * Components of Maven.
   *
   * @param projects reads POMs
   * @param lifecycle computes the configuration of a goal
   * @param goals creates goals
   */
  public record Components(
      ProjectBuilder projects, LifecycleExecutor lifecycle, MavenPluginManager goals) {}

  /**
   * Creates a reader of the configuration of a running goal, which is a {@link LoopGoal}.
   *
   * @param running the execution of the goal
   * @param overlay address of the overlay script of the loop
   */
  public MavenConfiguration(
      MavenSession session, Components components, MojoExecution running, URI overlay) {
    this.session = session;
    this.components = components;
    this.running = running;
    this.overlay = overlay;
  }

  @Override
  public boolean isLive(Set<Path> changed) {
    return changed.stream().noneMatch(file -> file.startsWith(root().resolve(".mvn")));
  }

  @Override
  public Configured read() throws Fault {
    List<MavenProject> before = session.getProjects();
    List<MavenProject> all = session.getAllProjects();
    try {
      List<MavenProject> projects = new ProjectSorter(readProjects()).getSortedProjects();
      session.setProjects(projects);
      session.setAllProjects(projects);
      session.setCurrentProject(rootProject(projects));
      return freshGoal().configured(overlay);
    } catch (ProjectBuildingException e) {
      restore(before, all);
      throw new Fault(problems(e));
    } catch (Exception e) {
      // Maven declares a dozen exceptions, all of which have messages for users.
      restore(before, all);
      throw new Fault(List.of(Problem.of(String.valueOf(e.getMessage()))));
    }
  }

  private List<MavenProject> readProjects() throws ProjectBuildingException {
    System.setProperty(NO_MODEL_CACHE, "true");
    Maven4.clearCaches(session);
    ProjectBuildingRequest request =
        new DefaultProjectBuildingRequest(session.getProjectBuildingRequest())
            .setRepositorySession(ReactorWorkspace.fresh(session).setWorkspaceReader(null));
    return components
        .projects()
        .build(List.of(session.getRequest().getPom()), true, request)
        .stream()
        .map(ProjectBuildingResult::getProject)
        .toList();
  }

  private LoopGoal freshGoal() throws Exception {
    String goal = running.getPlugin().getId() + ":" + running.getGoal();
    MojoExecution execution =
        components
            .lifecycle()
            .calculateExecutionPlan(session, true, goal)
            .getMojoExecutions()
            .get(0);
    return (LoopGoal) components.goals().getConfiguredMojo(Mojo.class, session, execution);
  }

  private void restore(List<MavenProject> projects, List<MavenProject> all) {
    session.setProjects(projects);
    session.setAllProjects(all);
    session.setCurrentProject(rootProject(projects));
  }

  private MavenProject rootProject(List<MavenProject> projects) {
    return projects.stream()
        .filter(project -> project.getBasedir().toPath().equals(root()))
        .findFirst()
        .orElse(projects.get(0));
  }

  private Path root() {
    return Reactor.root(session);
  }

  private static List<Problem> problems(ProjectBuildingException e) {
    List<Problem> problems =
        e.getResults() == null
            ? List.of()
            : e.getResults().stream()
                .flatMap(result -> result.getProblems().stream())
                .filter(problem -> problem.getSeverity() != ModelProblem.Severity.WARNING)
                .map(MavenConfiguration::problem)
                .toList();
    return problems.isEmpty() ? List.of(Problem.of(String.valueOf(e.getMessage()))) : problems;
  }

  private static Problem problem(ModelProblem problem) {
    return new Problem(
        Optional.of(problem.getSource()).filter(source -> !source.isBlank()).map(Path::of),
        Math.max(0, problem.getLineNumber()),
        Math.max(0, problem.getColumnNumber()),
        problem.getMessage(),
        "");
  }
}
