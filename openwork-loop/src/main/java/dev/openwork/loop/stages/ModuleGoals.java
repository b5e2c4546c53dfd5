package dev.openwork.loop.stages;

import java.nio.file.Path;
import java.util.List;

/**
 * The part of a module's build that is neither javac nor ours: the goals that its POM binds to the
 * phases from {@code generate-sources} to {@code process-classes}. They run on the calling thread.
 */
public interface ModuleGoals {

  /**
   * Runs what comes before javac.
   *
   * @return the source roots after that
   * @throws GoalFailure with what the failing goal says
   */
  List<Path> beforeCompile(String module) throws GoalFailure;

  /**
   * Runs what comes after javac, up to {@code process-classes}.
   *
   * @return whether there is anything
   * @throws GoalFailure with what the failing goal says
   */
  boolean afterCompile(String module) throws GoalFailure;

  /** A goal that failed. */
  final class GoalFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** A failure with its message. */
    public GoalFailure(String message) {
      super(message);
    }
  }
}
