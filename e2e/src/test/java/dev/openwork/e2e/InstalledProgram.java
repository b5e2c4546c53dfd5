package dev.openwork.e2e;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds programs that some tests need and that not every machine has. */
final class InstalledProgram {
  private InstalledProgram() {}

  /**
   * The first of {@code names} that is on the {@code PATH}. Where there is none the test is aborted
   * with a notice that says to install {@code what}, except under {@code CI=true}, where it fails:
   * there, a missing program is a fault of the machine.
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
    String problem = "none of " + names + " is on the PATH; install " + what;
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(problem);
    }
    System.err.println("SKIPPED: " + problem);
    return Assumptions.abort(problem);
  }
}
