package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to start a forked JVM.
 *
 * @param name what people call it, {@code server} for instance
 * @param java the {@code java} executable
 * @param jvmArguments its own arguments
 * @param environment added to the loop's own environment
 * @param directory working directory of the JVM; made when missing
 * @param cacheDirectory where the launcher's jar and class data archives lie; made when missing,
 *     may be shared by the forks of one loop, and may be removed while none of them runs
 * @param debug whether a debugger may attach
 * @param program what to host
 */
public record ForkSettings(
    String name,
    Path java,
    List<String> jvmArguments,
    Map<String, String> environment,
    Path directory,
    Path cacheDirectory,
    Optional<Debug> debug,
    Program program) {

  public ForkSettings {
    jvmArguments = List.copyOf(jvmArguments);
    environment = Map.copyOf(environment);
  }

  /** The same with another work directory of the program. */
  public ForkSettings in(Path workDirectory) {
    return new ForkSettings(
        name,
        java,
        jvmArguments,
        environment,
        directory,
        cacheDirectory,
        debug,
        program.in(workDirectory));
  }
}
