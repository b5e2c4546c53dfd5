package dev.openwork.loop.compile;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The compiler settings of a module.
 *
 * @param classesDirectory the output directory for class files
 * @param classPath the class path
 * @param options the options of javac, without {@code -d}, {@code -proc} and paths
 * @param processorPath the annotation processor path; no processors run when it is empty
 * @param generatedSources the output directory for generated sources
 */
public record ModuleSources(
    Path classesDirectory,
    List<Path> classPath,
    List<String> options,
    List<Path> processorPath,
    Path generatedSources) {

  /** The file that declares the annotation processors of a directory or jar. */
  public static final String PROCESSORS = "META-INF/services/javax.annotation.processing.Processor";

  private static final Path MODULE_INFO = Path.of("module-info.java");

  public ModuleSources {
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
    processorPath = List.copyOf(processorPath);
  }

  /** Returns whether the sources declare a Java module. */
  static boolean haveModuleInfo(Collection<Path> sources) {
    return sources.stream().anyMatch(source -> source.endsWith(MODULE_INFO));
  }
}
