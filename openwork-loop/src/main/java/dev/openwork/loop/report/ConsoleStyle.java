package dev.openwork.loop.report;

import java.util.Map;

/**
 * How to use the console.
 *
 * @param ansi whether to print colors
 * @param keys whether to read keys
 */
public record ConsoleStyle(Ansi ansi, boolean keys) {

  /**
   * Selects colors and keys for a terminal and plain lines otherwise.
   *
   * @param terminal whether both standard input and standard output are a terminal
   * @param interactive whether Maven is interactive; false with {@code -B}
   * @param environment may contain {@code CI}, {@code NO_COLOR} and {@code TERM=dumb}; empty
   *     variables count as absent
   */
  public static ConsoleStyle detect(
      boolean terminal, boolean interactive, Map<String, String> environment) {
    boolean interactiveTerminal = terminal && !isCi(environment);
    boolean supported = !"dumb".equals(environment.get("TERM"));
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new ConsoleStyle(
        interactiveTerminal && supported && wanted ? Ansi.COLORED : Ansi.PLAIN,
        interactiveTerminal && interactive);
  }

  private static boolean isCi(Map<String, String> environment) {
    String ci = environment.getOrDefault("CI", "");
    return !ci.isEmpty() && !ci.equalsIgnoreCase("false");
  }
}
