package dev.openwork.maven.assets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A compiled router.
 *
 * @param classPath directories of classes, which become its jar, and jars of libraries
 * @param mainClass the class with its main method
 * @param version its version
 */
public record RouterProgram(List<Path> classPath, String mainClass, String version) {

  /** Creates a program with a copy of the class path. */
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
      throw StagingException.classes(directories().get(0), "contains no class " + mainClass);
    }
  }

  private static boolean isJar(Path entry) {
    return entry.toString().endsWith(".jar");
  }
}
