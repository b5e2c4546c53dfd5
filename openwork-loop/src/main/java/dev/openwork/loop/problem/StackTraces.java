package dev.openwork.loop.problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts stack traces to problems in the project's sources. */
public final class StackTraces {
  private static final Pattern FRAME =
      Pattern.compile("\\s+at (?:.*/)?([\\w.$]+)\\.[\\w$<>]+\\((\\w+\\.java):(\\d+)\\)");
  private static final String CAUSED_BY = "Caused by: ";

  private final List<Path> sourceRoots;

  /** Creates a converter for classes whose sources are below these roots. */
  public StackTraces(List<Path> sourceRoots) {
    this.sourceRoots = List.copyOf(sourceRoots);
  }

  /** Returns the innermost cause, at its first frame in the project. */
  public Problem problem(String trace) {
    List<String> lines = trace.lines().toList();
    int cause = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(CAUSED_BY)) {
        cause = i;
      }
    }
    String message = message(lines, cause);
    return locate(lines.subList(cause, lines.size()), message)
        .or(() -> locate(lines, message))
        .orElseGet(() -> Problem.of(message));
  }

  private static String message(List<String> lines, int cause) {
    return lines.subList(cause, lines.size()).stream()
        .takeWhile(line -> !FRAME.matcher(line).matches())
        .map(line -> line.startsWith(CAUSED_BY) ? line.substring(CAUSED_BY.length()) : line)
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  private Optional<Problem> locate(List<String> lines, String message) {
    for (String line : lines) {
      Matcher frame = FRAME.matcher(line);
      if (frame.matches()) {
        Optional<Path> source = source(frame.group(1), frame.group(2));
        if (source.isPresent()) {
          long number = Long.parseLong(frame.group(3));
          return Optional.of(Problem.at(source.get(), number, message));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Path> source(String className, String fileName) {
    int dot = className.lastIndexOf('.');
    String directory = dot < 0 ? "" : className.substring(0, dot).replace('.', '/');
    return sourceRoots.stream()
        .map(root -> root.resolve(directory).resolve(fileName))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
