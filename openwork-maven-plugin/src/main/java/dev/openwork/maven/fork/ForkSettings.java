package dev.openwork.maven.fork;

import dev.openwork.maven.launcher.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start a forked JVM.
 *
 * @param name what people call it, {@code server} for instance
 * @param java the {@code java} executable
 * @param jvmArguments its own arguments
 * @param launcherClassPath where the launcher's classes are: the plugin's jar
 * @param environment added to the loop's own environment
 * @param directory working directory of the JVM; made when missing
 * @param program what to host
 */
public record ForkSettings(
    String name,
    Path java,
    List<String> jvmArguments,
    Path launcherClassPath,
    Map<String, String> environment,
    Path directory,
    Program program) {

  public ForkSettings {
    jvmArguments = List.copyOf(jvmArguments);
    environment = Map.copyOf(environment);
  }
}
