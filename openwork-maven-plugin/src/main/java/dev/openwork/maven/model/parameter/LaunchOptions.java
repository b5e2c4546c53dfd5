package dev.openwork.maven.model.parameter;

import dev.openwork.loop.fork.Debug;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.util.cli.CommandLineUtils;
import org.jspecify.annotations.Nullable;

/**
 * How to launch a program in this run of the loop, in addition to its configuration in the POM.
 *
 * @param port port on which it listens
 * @param jvmArguments additional arguments of its JVM
 * @param arguments additional arguments
 * @param debug where a debugger can attach
 */
public record LaunchOptions(
    int port, List<String> jvmArguments, List<String> arguments, Optional<Debug> debug) {

  /** Options of a program that is not started. */
  public static final LaunchOptions NONE = onPort(0);

  /** Returns options without additional arguments. */
  public static LaunchOptions onPort(int port) {
    return new LaunchOptions(port, List.of(), List.of(), Optional.empty());
  }

  /** Returns these options with JVM arguments that are quoted as on a command line. */
  public LaunchOptions withJvmArguments(@Nullable String commandLine)
      throws MojoExecutionException {
    return new LaunchOptions(port, words(commandLine), arguments, debug);
  }

  /** Returns these options with arguments that are quoted as on a command line. */
  public LaunchOptions withArguments(@Nullable String commandLine) throws MojoExecutionException {
    return new LaunchOptions(port, jvmArguments, words(commandLine), debug);
  }

  /** Returns these options with a port for debuggers. */
  public LaunchOptions withDebug(Optional<Debug> attached) {
    return new LaunchOptions(port, jvmArguments, arguments, attached);
  }

  private static List<String> words(@Nullable String commandLine) throws MojoExecutionException {
    if (commandLine == null || commandLine.isBlank()) {
      return List.of();
    }
    try {
      return List.of(CommandLineUtils.translateCommandline(commandLine));
    } catch (Exception unbalancedQuotes) {
      throw new MojoExecutionException(
          "\"" + commandLine + "\" is not a command line: " + unbalancedQuotes.getMessage());
    }
  }
}
