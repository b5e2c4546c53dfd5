package dev.openwork.loop.compile;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What javac needs to know of a module.
 *
 * @param classesDirectory where class files belong
 * @param classPath what the sources are compiled against
 * @param options javac's options but for {@code -d}, the paths and {@code -proc}
 * @param processorPath annotation processors; none run when it is empty
 * @param generatedSources where sources belong that processors generate
 */
public record ModuleSources(
    Path classesDirectory,
    List<Path> classPath,
    List<String> options,
    List<Path> processorPath,
    Path generatedSources) {

  /** By this file a directory or jar says that it has processors. */
  public static final String PROCESSORS = "META-INF/services/javax.annotation.processing.Processor";

  private static final Path MODULE_INFO = Path.of("module-info.java");

  public ModuleSources {
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
    processorPath = List.copyOf(processorPath);
  }

  /** Whether these sources say that they are a module of the language. */
  static boolean haveModuleInfo(Collection<Path> sources) {
    return sources.stream().anyMatch(source -> source.endsWith(MODULE_INFO));
  }
}
