package dev.openwork.loop.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * The sidecar that is built from the workspace.
 *
 * @param module name of its module
 * @param classPath what it runs with: directories of classes, then jars
 * @param mainClass its entry
 * @param version its version
 */
public record RouterSettings(
    String module, List<Path> classPath, String mainClass, String version) {

  public RouterSettings {
    classPath = List.copyOf(classPath);
  }
}
