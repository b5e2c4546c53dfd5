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

/** What a module may contain that the loop would compile in another way than Maven does. */
final class Unsupported {
  private static final List<String> LANGUAGES = List.of("kotlin", "scala", "groovy");
  private static final String WAY_OUT =
      " Move what needs it into a project of its own, build that by \"mvn install\", and let this"
          + " reactor depend on it.";

  private Unsupported() {}

  /**
   * Fails, naming the module and what people can do, when the loop cannot build it.
   *
   * @param sourceRoots where its Java sources are
   * @param classPath what they are compiled against
   */
  static void reject(
      String module, Path baseDirectory, List<Path> sourceRoots, List<Path> classPath)
      throws MojoExecutionException {
    Optional<String> reason =
        otherLanguage(baseDirectory)
            .or(() -> classPath.isEmpty() ? Optional.empty() : moduleDescriptor(sourceRoots));
    if (reason.isPresent()) {
      throw new MojoExecutionException(
          "The loop cannot build module " + module + ": " + reason.get() + WAY_OUT);
    }
  }

  private static Optional<String> otherLanguage(Path baseDirectory) {
    return LANGUAGES.stream()
        .map(language -> baseDirectory.resolve("src/main").resolve(language))
        .filter(sources -> contains(sources, file -> !file.toString().endsWith(".java")))
        .map(sources -> "it has sources in " + sources + ", and the loop compiles Java alone.")
        .findFirst();
  }

  private static Optional<String> moduleDescriptor(List<Path> sourceRoots) {
    return sourceRoots.stream()
        .map(root -> root.resolve("module-info.java"))
        .filter(Files::exists)
        .map(
            file ->
                "it has " + file + ", and the loop finds its dependencies on the class path alone.")
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
