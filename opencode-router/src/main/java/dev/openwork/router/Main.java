package dev.openwork.router;

import dev.openwork.router.cli.CommandLineInterface;
import java.util.List;

/** The program {@code opencode-router}. */
public final class Main {
  private Main() {}

  /**
   * Runs the command that the arguments ask for. Exits with 2 for arguments that make no sense and
   * 1 when it failed; {@code serve} goes on until it is sent SIGTERM.
   */
  public static void main(String[] arguments) {
    int exit =
        CommandLineInterface.run(List.of(arguments), System.getenv(), System.out, System.err);
    if (exit != 0) {
      System.exit(exit);
    }
  }
}
