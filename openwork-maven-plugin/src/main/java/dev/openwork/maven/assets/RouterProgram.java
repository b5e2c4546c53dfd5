package dev.openwork.maven.assets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A router as it is built: what it runs with, the class that is run, and its version.
 *
 * @param classPath directories of classes, which go into its jar, and jars, which go beside it
 */
public record RouterProgram(List<Path> classPath, String mainClass, String version) {

  /** Copies the class path. */
  public RouterProgram {
    classPath = List.copyOf(classPath);
  }

  List<Path> directories() {
    return classPath.stream().filter(entry -> !isJar(entry)).toList();
  }

  List<Path> jars() {
    return classPath.stream().filter(RouterProgram::isJar).toList();
  }

  void check() throws StagingException {
    for (Path directory : directories()) {
      if (!Files.isDirectory(directory)) {
        throw StagingException.classes(directory, "no such directory");
      }
    }
    String main = mainClass.replace('.', '/') + ".class";
    if (directories().stream().noneMatch(directory -> Files.exists(directory.resolve(main)))) {
      throw StagingException.classes(directories().get(0), "holds no class " + mainClass);
    }
  }

  private static boolean isJar(Path entry) {
    return entry.toString().endsWith(".jar");
  }
}
