package dev.openwork.maven.stages;

/**
 * The part of a module's build that is neither javac nor ours: the goals that its POM binds between
 * {@code generate-sources} and {@code process-resources}.
 */
@FunctionalInterface
public interface ModuleGoals {

  /**
   * Runs them on the calling thread.
   *
   * @throws GoalFailure with what the failing goal says
   */
  void run(String module) throws GoalFailure;

  /** A goal that failed. */
  final class GoalFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** A failure with its message. */
    public GoalFailure(String message) {
      super(message);
    }
  }
}
