package dev.openwork.e2e;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds optional programs that some tests require. */
final class InstalledProgram {
  private InstalledProgram() {}

  /**
   * Returns the first of {@code names} that is on the {@code PATH}. If none is, skips the test with
   * a message, or fails it if the environment variable {@code CI} is {@code true}.
   */
  static Path find(String what, List<String> names) {
    return onPath(names).orElseGet(() -> missing(what, names));
  }

  private static Optional<Path> onPath(List<String> names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return names.stream()
        .flatMap(name -> directories(path).map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<String> directories(String path) {
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1)).filter(d -> !d.isEmpty());
  }

  private static Path missing(String what, List<String> names) {
    String problem = "None of " + names + " is on the PATH. Install " + what + ".";
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(problem);
    }
    System.err.println("SKIPPED: " + problem);
    return Assumptions.abort(problem);
  }
}
