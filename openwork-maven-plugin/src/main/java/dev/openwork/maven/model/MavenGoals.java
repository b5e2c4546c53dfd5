package dev.openwork.maven.model;

import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.ModuleGoals;
import dev.openwork.loop.stages.StageFailure;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Runs the goals that a module's POM binds to the phases up to {@code process-classes}. Excludes
 * checks, the goals of the compiler plugin unless they compile the module instead of the loop, and
 * those goals of this plugin that are stages of the loop.
 */
public final class MavenGoals implements ModuleGoals {
  private static final String ENFORCE = "enforce";
  private static final String CHECK = "check";
  private static final String OWN = "openwork-maven-plugin";
  private static final String COMPILER = "maven-compiler-plugin";

  private final MavenSession session;
  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;
  private final Set<String> ownStages;
  private final Set<String> delegated;
  private final Map<String, Plan> plans = new HashMap<>();

  /** The goals of a module, split by their order because Maven 4 has different phases. */
  private record Plan(List<MojoExecution> before, List<MojoExecution> after) {}

  /**
   * Creates a runner of the goals of a session's modules.
   *
   * @param ownStages goals of this plugin that stages of the loop replace
   * @param delegated names of the modules that their own goals compile
   */
  public MavenGoals(
      MavenSession session,
      LifecycleExecutor lifecycle,
      BuildPluginManager plugins,
      Set<String> ownStages,
      Set<String> delegated) {
    this.session = session;
    this.lifecycle = lifecycle;
    this.plugins = plugins;
    this.ownStages = Set.copyOf(ownStages);
    this.delegated = Set.copyOf(delegated);
  }

  @Override
  public List<Path> beforeCompile(String module) throws StageFailure {
    run(module, Plan::before);
    return project(module).getCompileSourceRoots().stream().map(Path::of).toList();
  }

  @Override
  public boolean afterCompile(String module) throws StageFailure {
    return run(module, Plan::after);
  }

  /** Returns whether there was a goal to run. */
  private boolean run(String module, Function<Plan, List<MojoExecution>> part) throws StageFailure {
    MavenProject before = session.getCurrentProject();
    try {
      session.setCurrentProject(project(module));
      List<MojoExecution> executions = part.apply(plan(module));
      for (MojoExecution execution : executions) {
        plugins.executeMojo(session, execution);
      }
      return !executions.isEmpty();
    } catch (StageFailure e) {
      throw e;
    } catch (Exception e) {
      // Maven declares eleven exceptions, all of which have messages for users.
      throw new StageFailure(GoalProblems.of(e));
    } finally {
      session.setCurrentProject(before);
    }
  }

  /** Cached because planning resolves each plugin. */
  private Plan plan(String module) throws Exception {
    Plan plan = plans.get(module);
    if (plan == null) {
      List<MojoExecution> all =
          lifecycle
              .calculateExecutionPlan(session, true, "process-classes")
              .getMojoExecutions()
              .stream()
              .filter(execution -> !isCheck(execution) && !isOwnStage(execution))
              .toList();
      List<MojoExecution> before = all.stream().takeWhile(goal -> !isCompile(goal)).toList();
      List<MojoExecution> after = all.subList(before.size(), all.size());
      plan =
          delegated.contains(module)
              ? new Plan(all, List.of())
              : new Plan(withoutCompiler(before), withoutCompiler(after));
      plans.put(module, plan);
    }
    return plan;
  }

  private static boolean isCompile(MojoExecution execution) {
    return isCompiler(execution) && execution.getGoal().equals("compile");
  }

  private static boolean isCompiler(MojoExecution execution) {
    return execution.getArtifactId().equals(COMPILER);
  }

  private static List<MojoExecution> withoutCompiler(List<MojoExecution> executions) {
    return executions.stream().filter(execution -> !isCompiler(execution)).toList();
  }

  /** Checks of the sources are left to the Maven build. */
  private static boolean isCheck(MojoExecution execution) {
    return execution.getGoal().equals(ENFORCE) || execution.getGoal().startsWith(CHECK);
  }

  private boolean isOwnStage(MojoExecution execution) {
    return execution.getArtifactId().equals(OWN) && ownStages.contains(execution.getGoal());
  }

  private MavenProject project(String module) throws StageFailure {
    return Modules.of(session)
        .named(module)
        .orElseThrow(() -> new StageFailure(Problem.of("The reactor has no module " + module)));
  }
}
