package dev.openwork.loop.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** A program that the fork runs for the loop, so that it cannot outlive either of them. */
final class Chore {
  private Chore() {}

  /** Runs a command line; its output is nobody's business. Fails if its status is not zero. */
  static void run(List<String> command) throws IOException, InterruptedException {
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException(command.get(0) + " ended with status " + status);
    }
  }
}
