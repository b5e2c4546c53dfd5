package dev.openwork.loop.compile;

import dev.openwork.loop.problem.Problem;
import java.util.List;

/** Thrown when sources do not compile; no class file was written. */
public final class CompileFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  CompileFailure(List<Problem> problems) {
    super(problems.size() + " compile errors");
    this.problems = List.copyOf(problems);
  }

  /** Returns the errors in the order of javac; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
