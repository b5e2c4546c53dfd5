package dev.openwork.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs Maven in a reactor.
 *
 * @param arguments additional arguments of every call
 */
record Maven(Path root, List<String> arguments) {

  Maven {
    arguments = List.copyOf(arguments);
  }

  /** Returns the command line with the given goals and options. */
  List<String> command(List<String> goals) {
    List<String> command = new ArrayList<>(List.of("mvn", "-B"));
    command.addAll(arguments);
    command.addAll(goals);
    return command;
  }

  /** Runs Maven and waits; if it fails, the exception contains the output. */
  void run(String... goals) throws IOException, InterruptedException {
    List<String> command = command(Arrays.asList(goals));
    command.add("-q");
    Process maven =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    Processes.stopOnExit(maven);
    String output = new String(maven.getInputStream().readAllBytes());
    if (maven.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
    }
  }
}
