package dev.openwork.loop.dashboard;

import dev.openwork.loop.report.ConsoleCommand;
import dev.openwork.loop.report.Keys;
import java.util.Optional;

/**
 * Runs the actions of the page: the commands of the console, the restart of each program, and
 * {@code accept-contract}.
 *
 * @param keys the commands of the console
 * @param state contains the programs
 */
record DashboardActions(Keys keys, DashboardState state) {
  private static final String RESTART = "restart/";
  private static final String ACCEPT_CONTRACT = "accept-contract";

  /** Runs an action without waiting for it, and returns whether it exists. */
  boolean run(String action) {
    if (action.equals(ACCEPT_CONTRACT)) {
      keys.acceptContract();
      return true;
    }
    if (action.startsWith(RESTART)) {
      String program = action.substring(RESTART.length());
      if (!state.hasProgram(program)) {
        return false;
      }
      keys.restart(program);
      return true;
    }
    Optional<ConsoleCommand> command = ConsoleCommand.of(action);
    command.ifPresent(keys::run);
    return command.isPresent();
  }
}
