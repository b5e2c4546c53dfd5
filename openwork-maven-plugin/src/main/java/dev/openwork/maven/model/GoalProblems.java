package dev.openwork.maven.model;

import dev.openwork.loop.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojoExecutionException;

/** Reads what is wrong from the failure of a goal. */
final class GoalProblems {
  /** The form in which compiler plugins of all languages list their errors. */
  private static final Pattern AT_LINE =
      Pattern.compile("(?m)^\\s*(/[^\\n:]+|[A-Za-z]:[^\\n:]+):\\[(\\d+),(\\d+)] (.*)$");

  private GoalProblems() {}

  /** Returns one problem for each error that the message lists, or else one with the message. */
  static List<Problem> of(Exception failure) {
    String text = message(failure);
    List<Problem> listed =
        AT_LINE.matcher(text).results().map(GoalProblems::listed).distinct().toList();
    return listed.isEmpty() ? List.of(Problem.of(text)) : listed;
  }

  private static Problem listed(MatchResult error) {
    return new Problem(
        Optional.of(Path.of(error.group(1))),
        Integer.parseInt(error.group(2)),
        Integer.parseInt(error.group(3)),
        error.group(4),
        "");
  }

  private static String message(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AbstractMojoExecutionException goal && goal.getLongMessage() != null) {
        return goal.getLongMessage();
      }
    }
    return String.valueOf(failure.getMessage());
  }
}
