package dev.openwork.maven.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * What javac needs to know of a module.
 *
 * @param sourceRoots directories of Java sources; one may be missing
 * @param classesDirectory where class files belong
 * @param classPath what the sources are compiled against
 * @param options javac's options but for {@code -d} and the class path
 */
public record ModuleSources(
    List<Path> sourceRoots, Path classesDirectory, List<Path> classPath, List<String> options) {

  public ModuleSources {
    sourceRoots = List.copyOf(sourceRoots);
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
  }
}
