package dev.openwork.maven.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** Rejects modules that the loop would compile differently than Maven does. */
final class Unsupported {
  private static final List<String> LANGUAGES = List.of("kotlin", "scala", "groovy");
  private static final String REMEDY =
      " Move that code to a separate project, run \"mvn install\" there, and add a dependency on it"
          + " to this reactor.";

  private Unsupported() {}

  /**
   * Fails if the loop cannot build a module.
   *
   * @param sourceRoots directories of its Java sources
   * @param classPath its compile class path
   */
  static void reject(
      String module, Path baseDirectory, List<Path> sourceRoots, List<Path> classPath)
      throws MojoExecutionException {
    Optional<String> reason =
        otherLanguage(baseDirectory)
            .or(() -> classPath.isEmpty() ? Optional.empty() : moduleDescriptor(sourceRoots));
    if (reason.isPresent()) {
      throw new MojoExecutionException(
          "The loop cannot build module " + module + ": " + reason.get() + REMEDY);
    }
  }

  private static Optional<String> otherLanguage(Path baseDirectory) {
    return LANGUAGES.stream()
        .map(language -> baseDirectory.resolve("src/main").resolve(language))
        .filter(sources -> contains(sources, file -> !file.toString().endsWith(".java")))
        .map(sources -> "it has sources in " + sources + ", and the loop compiles only Java.")
        .findFirst();
  }

  private static Optional<String> moduleDescriptor(List<Path> sourceRoots) {
    return sourceRoots.stream()
        .map(root -> root.resolve("module-info.java"))
        .filter(Files::exists)
        .map(
            file ->
                "it has " + file + ", and the loop resolves dependencies only on the class path.")
        .findFirst();
  }

  private static boolean contains(Path directory, Predicate<Path> wanted) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile).anyMatch(wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
