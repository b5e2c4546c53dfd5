package dev.openwork.loop.stages;

import dev.openwork.loop.problem.Problem;
import java.util.List;

/** The failure of a stage, with at least one problem. */
public final class StageFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Fails with at least one problem. */
  public StageFailure(List<Problem> problems) {
    super(problems.get(0).message());
    this.problems = List.copyOf(problems);
  }

  /** Fails with one problem. */
  public StageFailure(Problem problem) {
    this(List.of(problem));
  }

  List<Problem> problems() {
    return problems;
  }
}
