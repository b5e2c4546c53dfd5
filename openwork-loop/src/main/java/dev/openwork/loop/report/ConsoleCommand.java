package dev.openwork.loop.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The commands of the console, each with its key. */
public enum ConsoleCommand {
  /** Restarts the server in a new JVM. */
  RESTART_SERVER('r', "restart the server"),
  /** Runs all stages again. */
  RUN_ALL('f', "run all stages again"),
  /** Opens the app in the browser, logged in. */
  OPEN_APP('o', "open the app in the browser"),
  /** Opens the dashboard in the browser, logged in. */
  OPEN_DASHBOARD('b', "open the dashboard in the browser"),
  /** Prints the last error again. */
  SHOW_ERROR('e', "show the last error again"),
  /** Turns the debug log on or off. */
  DEBUG_LOG('d', "turn the debug log on or off"),
  /** Prints all output of the programs, or hides the quiet lines again. */
  ALL_OUTPUT('l', "show all output of the programs, or hide requests again"),
  /** Lists the keys. */
  HELP('h', "show this help"),
  /** Ends the loop. */
  QUIT('q', "quit");

  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;

  private final char key;
  private final String description;

  ConsoleCommand(char key, String description) {
    this.key = key;
    this.description = description;
  }

  /** Returns the key that runs the command. */
  public char key() {
    return key;
  }

  /** Returns what the command does, as a phrase that starts with a verb. */
  public String description() {
    return description;
  }

  /** Returns the name for requests, {@code run-all} for instance. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the command with a name for requests, if there is one. */
  public static Optional<ConsoleCommand> of(String id) {
    return Arrays.stream(values()).filter(command -> command.id().equals(id)).findFirst();
  }

  /** Returns the command of a pressed key, if it has one. */
  static Optional<ConsoleCommand> ofKey(int pressed) {
    if (pressed == CTRL_C || pressed == CTRL_D) {
      return Optional.of(QUIT);
    }
    int key = pressed == '?' ? 'h' : pressed;
    return Arrays.stream(values()).filter(command -> command.key == key).findFirst();
  }

  /** Returns a line for each key. */
  static String help() {
    List<ConsoleCommand> all = List.of(values());
    return all.stream()
        .map(command -> command.key + "  " + command.description)
        .collect(Collectors.joining("\n"));
  }
}
