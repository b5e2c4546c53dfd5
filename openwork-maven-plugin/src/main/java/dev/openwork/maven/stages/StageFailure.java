package dev.openwork.maven.stages;

import dev.openwork.maven.problem.Problem;
import java.util.List;

/** Why a stage has no new output. */
final class StageFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  StageFailure(List<Problem> problems) {
    super(problems.get(0).message());
    this.problems = List.copyOf(problems);
  }

  StageFailure(Problem problem) {
    this(List.of(problem));
  }

  List<Problem> problems() {
    return problems;
  }
}
