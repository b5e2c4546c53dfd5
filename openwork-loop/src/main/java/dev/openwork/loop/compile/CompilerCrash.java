package dev.openwork.loop.compile;

import dev.openwork.loop.problem.Problem;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Converts exceptions and errors that end javac to problems. Most of them come from annotation
 * processors and compiler plugins.
 */
final class CompilerCrash {
  private static final String ENVIRONMENT =
      "com.sun.tools.javac.processing.JavacProcessingEnvironment";
  private static final Pattern INTERNAL_PACKAGE =
      Pattern.compile("com\\.sun\\.tools\\.javac(?:\\.[a-z]\\w*)*");
  private static final int FRAMES = 5;

  private CompilerCrash() {}

  /** Returns a problem with the processor or plugin that failed and the innermost cause. */
  static Problem problem(Throwable failure) {
    String place =
        processor(failure)
            .map(name -> "The annotation processor " + name + " failed: ")
            .or(() -> outermostClass(failure).map(name -> "javac failed in " + name + ": "))
            .orElse("javac failed: ");
    return problem(place, failure);
  }

  /** Returns a problem for a processor that cannot be created. */
  static Problem problem(ServiceConfigurationError failure) {
    return problem(failure.getMessage() + ": ", failure);
  }

  /** Returns a problem with the text that javac printed when it ended without an error. */
  static Problem problem(String output) {
    return Problem.of("javac failed" + (output.isBlank() ? "" : ": " + output.strip()));
  }

  private static Problem problem(String place, Throwable failure) {
    List<Throwable> causes = causes(failure);
    Throwable root = causes.get(causes.size() - 1);
    StringBuilder message = new StringBuilder(place).append(root);
    Stream.of(root.getStackTrace())
        .limit(FRAMES)
        .forEach(frame -> message.append("\n    at ").append(frame));
    return Problem.of(message.append(remedy(root)).toString());
  }

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable next = failure; next != null && !causes.contains(next); next = next.getCause()) {
      causes.add(next);
    }
    return causes;
  }

  /** Returns the class outside the JDK that javac's processing environment called. */
  private static Optional<String> processor(Throwable failure) {
    for (Throwable cause : causes(failure)) {
      Optional<String> called = Optional.empty();
      for (StackTraceElement frame : cause.getStackTrace()) {
        if (frame.getClassName().startsWith(ENVIRONMENT) && called.isPresent()) {
          return called;
        }
        called = isForeign(frame) ? Optional.of(frame.getClassName()) : called;
      }
    }
    return Optional.empty();
  }

  /** Returns the outermost class outside the JDK that javac called; deep stacks are incomplete. */
  private static Optional<String> outermostClass(Throwable failure) {
    return causes(failure).stream()
        .flatMap(
            cause ->
                Stream.of(cause.getStackTrace())
                    .takeWhile(frame -> !frame.getClassName().equals(Javac.class.getName()))
                    .filter(CompilerCrash::isForeign))
        .map(StackTraceElement::getClassName)
        .reduce((inner, outer) -> outer);
  }

  private static boolean isForeign(StackTraceElement frame) {
    return frame.getModuleName() == null;
  }

  /** Processors that use internal classes of javac depend on the JDK and on its options. */
  private static String remedy(Throwable cause) {
    Matcher internal = INTERNAL_PACKAGE.matcher(String.valueOf(cause.getMessage()));
    if (!internal.find()) {
      return "";
    }
    boolean access =
        cause instanceof IllegalAccessError || cause instanceof InaccessibleObjectException;
    return "\n  It uses internal classes of javac. Use a version of it that supports Java "
        + Runtime.version().feature()
        + (access
            ? ", or add --add-opens=jdk.compiler/"
                + internal.group()
                + "=ALL-UNNAMED to .mvn/jvm.config and restart Maven."
            : ", or run Maven on an older JDK.");
  }
}
