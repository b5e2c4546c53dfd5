package dev.openwork.maven.reactors;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A local Maven repository with the jars of this build, and with links to the repository of the
 * running build, except to installed modules of OpenWork.
 */
final class PluginRepository {
  private static @Nullable Path shared;

  private PluginRepository() {}

  /** Returns the repository of all tests in this JVM. */
  static synchronized Path shared() throws IOException {
    Path repository = shared == null ? in(Reactor.WORK.resolve("repository")) : shared;
    shared = repository;
    return repository;
  }

  private static Path in(Path directory) throws IOException {
    FileTree.delete(directory);
    Path original = BuildProperty.REPOSITORY.path();
    linkAllBut("dev", original, directory);
    linkAllBut("openwork", original.resolve("dev"), directory.resolve("dev"));
    install("openwork", Path.of("../pom.xml"), directory);
    for (String module : List.of("openwork-contract", "openwork-loop", "openwork-maven-plugin")) {
      Path base = Path.of("..").resolve(module);
      String jar = module + "-" + BuildProperty.VERSION.value() + ".jar";
      install(module, base.resolve("pom.xml"), directory);
      install(module, base.resolve("target").resolve(jar), directory);
    }
    return directory;
  }

  private static void install(String artifact, Path file, Path repository) throws IOException {
    String version = BuildProperty.VERSION.value();
    Path directory =
        Files.createDirectories(
            repository.resolve("dev/openwork").resolve(artifact).resolve(version));
    String name = file.getFileName().toString();
    String extension = name.endsWith(".jar") ? ".jar" : ".pom";
    Files.copy(
        file.toAbsolutePath().normalize(),
        directory.resolve(artifact + "-" + version + extension),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static void linkAllBut(String left, Path original, Path directory) throws IOException {
    Files.createDirectories(directory);
    for (Path entry : entries(original)) {
      if (!entry.endsWith(left)) {
        Files.createSymbolicLink(directory.resolve(entry.getFileName()), entry);
      }
    }
  }

  private static List<Path> entries(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.toList();
    }
  }
}
