package dev.openwork.loop.compile;

import dev.openwork.loop.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/** Converts the errors of javac to problems. */
final class Diagnostics {
  private Diagnostics() {}

  /** Returns the errors in the order of javac. */
  static List<Problem> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostics::problem)
        .toList();
  }

  /**
   * Returns the errors of a compilation that failed; at least one.
   *
   * @param output what javac printed, which is the problem if there are no errors
   */
  static List<Problem> errors(DiagnosticCollector<JavaFileObject> diagnostics, String output) {
    List<Problem> errors = errors(diagnostics);
    return errors.isEmpty() ? List.of(CompilerCrash.problem(output)) : errors;
  }

  /** Returns whether javac could not create an annotation processor. */
  static boolean haveUnusableProcessor(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .anyMatch(diagnostic -> "compiler.err.proc.bad.config.file".equals(diagnostic.getCode()));
  }

  private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    JavaFileObject source = diagnostic.getSource();
    if (source == null || !"file".equals(source.toUri().getScheme())) {
      return Problem.of(message);
    }
    return new Problem(
        Optional.of(Path.of(source.toUri())),
        Math.max(0, diagnostic.getLineNumber()),
        Math.max(0, diagnostic.getColumnNumber()),
        message,
        excerpt(source, diagnostic.getLineNumber()));
  }

  private static String excerpt(JavaFileObject source, long line) {
    try {
      return source
          .getCharContent(true)
          .toString()
          .lines()
          .skip(Math.max(0, line - 1))
          .findFirst()
          .orElse("");
    } catch (IOException unreadable) {
      return "";
    }
  }
}
