package dev.openwork.loop.compile;

import dev.openwork.loop.problem.Problem;
import java.util.List;

/** Sources that do not compile; nothing was written. */
public final class CompileFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  CompileFailure(List<Problem> problems) {
    super(problems.size() + " compile errors");
    this.problems = List.copyOf(problems);
  }

  /** The errors, in javac's order; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
