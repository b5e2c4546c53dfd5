package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of a forked JVM.
 *
 * @param name the name for people, for example {@code server}
 * @param java the {@code java} executable
 * @param jvmArguments arguments of the JVM
 * @param environment added to the loop's environment
 * @param directory the working directory of the JVM; created if missing
 * @param cacheDirectory for the launcher's jar and class data archives; created if missing, can be
 *     shared by the forks of a loop, and can be deleted while no fork is running
 * @param debug allows a debugger to attach
 * @param program the hosted program
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

  /** Returns whether the arguments select a class data archive, or none. */
  boolean selectsAnArchive() {
    return jvmArguments.stream()
        .anyMatch(
            argument ->
                argument.startsWith("-Xshare:") || argument.startsWith("-XX:SharedArchiveFile="));
  }

  /**
   * Returns the path of a file for a command line of this JVM: relative to its working directory if
   * the two have a directory in common. The name of a parent directory may contain characters that
   * have a meaning in options, for example {@code =} or the path separator.
   */
  String argument(Path file) {
    return file.startsWith(directory.getParent())
        ? directory.relativize(file).toString()
        : file.toString();
  }

  /** Returns a copy with another program. */
  public ForkSettings hosting(Program other) {
    return new ForkSettings(
        name, java, jvmArguments, environment, directory, cacheDirectory, debug, other);
  }
}
