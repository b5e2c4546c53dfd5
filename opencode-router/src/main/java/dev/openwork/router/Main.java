package dev.openwork.router;

import dev.openwork.router.cli.CommandLineInterface;
import java.util.List;

/** The entry point of {@code opencode-router}. */
public final class Main {
  private Main() {}

  /**
   * Runs a command. Exits with status 1 if it fails and 2 if the arguments are invalid. {@code
   * serve} runs until the process receives SIGTERM.
   */
  public static void main(String[] arguments) {
    int exit =
        CommandLineInterface.run(List.of(arguments), System.getenv(), System.out, System.err);
    if (exit != 0) {
      System.exit(exit);
    }
  }
}
