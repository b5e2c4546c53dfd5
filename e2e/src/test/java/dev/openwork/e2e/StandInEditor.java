package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that records its arguments instead of opening a file.
 *
 * @param program the program
 * @param arguments the file with the arguments of the last call, one on each line
 */
record StandInEditor(Path program, Path arguments) {
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(10);

  /** Creates an editor next to a copy of this project. */
  static StandInEditor in(ProjectCopy project) throws IOException {
    return create(project.root().resolveSibling("editor"));
  }

  /** Creates an editor in a directory, which is created. */
  static StandInEditor create(Path directory) throws IOException {
    Files.createDirectories(directory);
    Path program = directory.resolve("zed");
    Path arguments = directory.resolve("arguments");
    Files.deleteIfExists(arguments);
    Files.writeString(
        program,
        "#!/bin/sh\ndir=$(dirname \"$0\")\nprintf '%s\\n' \"$@\" >\"$dir/new\"\n"
            + "mv \"$dir/new\" \"$dir/arguments\"\n");
    if (!program.toFile().setExecutable(true)) {
      throw new IOException(program + " cannot be made executable");
    }
    return new StandInEditor(program, arguments);
  }

  /** Waits for a call and returns its arguments. */
  List<String> awaitCall() throws IOException {
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    while (!Files.exists(arguments) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(POLL_INTERVAL.toNanos());
    }
    List<String> lines = Files.readAllLines(arguments);
    Files.delete(arguments);
    return lines;
  }
}
