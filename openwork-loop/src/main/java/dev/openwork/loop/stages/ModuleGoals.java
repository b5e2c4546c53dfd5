package dev.openwork.loop.stages;

import java.nio.file.Path;
import java.util.List;

/**
 * The goals that a module's POM binds to the phases from {@code generate-sources} to {@code
 * process-classes}, except the compiler's and those that are stages of the loop. Called only on the
 * thread that runs the graph.
 */
public interface ModuleGoals {

  /**
   * Runs the goals before javac.
   *
   * @return the source roots after that
   * @throws StageFailure with the message of the goal that failed
   */
  List<Path> beforeCompile(String module) throws StageFailure;

  /**
   * Runs the goals after javac, up to {@code process-classes}.
   *
   * @return whether there are any
   * @throws StageFailure with the message of the goal that failed
   */
  boolean afterCompile(String module) throws StageFailure;
}
