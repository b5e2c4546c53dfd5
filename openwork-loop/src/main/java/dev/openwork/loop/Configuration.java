package dev.openwork.loop;

import dev.openwork.loop.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The build files, which may change while the loop runs. */
public interface Configuration {

  /** Whether a change of these build files can be applied without restarting Maven. */
  boolean isLive(Set<Path> changed);

  /**
   * Reads the build files as they are now, on the loop's thread.
   *
   * @throws Fault if they are invalid; the previous configuration stays in effect
   */
  Configured read() throws Fault;

  /** Build files that are invalid. */
  final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** A fault with at least one problem. */
    public Fault(List<Problem> problems) {
      super(problems.get(0).message());
      this.problems = List.copyOf(problems);
    }

    /** The problems. */
    public List<Problem> problems() {
      return problems;
    }
  }
}
