package dev.openwork.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Maven in one reactor.
 *
 * @param arguments further arguments of every call
 */
record Maven(Path root, List<String> arguments) {

  Maven {
    arguments = List.copyOf(arguments);
  }

  /** The command line for these arguments. */
  List<String> command(List<String> more) {
    List<String> command = new ArrayList<>(List.of("mvn", "-B"));
    command.addAll(arguments);
    command.addAll(more);
    return command;
  }

  /** Runs to the end; fails with what Maven printed. */
  void run(String... more) throws IOException, InterruptedException {
    List<String> command = command(Arrays.asList(more));
    command.add("-q");
    Process maven =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    Processes.endWithThis(maven);
    String output = new String(maven.getInputStream().readAllBytes());
    if (maven.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
    }
  }
}
