package dev.openwork.maven.mojo;

import dev.openwork.maven.files.FileTree;
import dev.openwork.maven.settings.ModuleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;

/** Which modules' class files are of the sources as they are now. */
final class BuiltModules {
  private BuiltModules() {}

  /** Those whose inputs nobody touched since this Maven began to build. */
  static Set<String> of(MavenSession session, List<ModuleSettings> modules) throws IOException {
    long began = session.getStartTime().toInstant().toEpochMilli();
    Set<String> built = new LinkedHashSet<>();
    for (ModuleSettings module : modules) {
      if (newest(module.inputs()) < began) {
        built.add(module.name());
      }
    }
    return built;
  }

  private static long newest(List<Path> inputs) throws IOException {
    long newest = 0;
    for (Path input : inputs) {
      for (Path file : FileTree.list(input)) {
        newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
      }
    }
    return newest;
  }
}
