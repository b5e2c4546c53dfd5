package dev.openwork.loop.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How to use the console.
 *
 * @param ansi whether to print colors
 * @param keys whether to read keys
 * @param status whether to show a status line
 * @param links whether the terminal is known to support hyperlinks
 */
public record ConsoleStyle(Ansi ansi, boolean keys, boolean status, boolean links) {
  /** Variables that only terminals with hyperlinks set. */
  private static final List<String> LINK_VARIABLES =
      List.of("WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WEZTERM_PANE", "VTE_VERSION");

  /** Values of {@code TERM_PROGRAM} and {@code TERM} of terminals with hyperlinks. */
  private static final Set<String> LINK_TERMINALS =
      Set.of("iTerm.app", "vscode", "WezTerm", "ghostty", "alacritty", "foot", "xterm-kitty");

  /**
   * Selects colors and keys for a terminal and plain lines otherwise.
   *
   * @param terminal whether both standard input and standard output are a terminal
   * @param interactive whether Maven is interactive; false with {@code -B}
   * @param environment may contain {@code CI}, {@code NO_COLOR} and {@code TERM=dumb}, and {@code
   *     FORCE_HYPERLINK} with any value except {@code 0}; empty variables count as absent
   */
  public static ConsoleStyle detect(
      boolean terminal, boolean interactive, Map<String, String> environment) {
    boolean interactiveTerminal = terminal && !isCi(environment);
    boolean supported = !"dumb".equals(environment.get("TERM"));
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean colored = interactiveTerminal && supported && wanted;
    return new ConsoleStyle(
        colored ? Ansi.COLORED : Ansi.PLAIN,
        interactiveTerminal && interactive,
        interactiveTerminal && interactive && supported,
        colored && supportsLinks(environment));
  }

  /**
   * Returns variables that tell a program about the terminal that shows its output: that it
   * supports colors, and the width of a line after the program's name. Empty without colors.
   */
  public Map<String, String> environment() {
    return ansi == Ansi.PLAIN ? Map.of() : Colors.ENVIRONMENT;
  }

  /** The width is read once, because a change of the environment restarts the programs. */
  private static final class Colors {
    static final Map<String, String> ENVIRONMENT = environment(TerminalMode.currentColumns());

    private static Map<String, String> environment(int columns) {
      int width = columns - ConsoleOutput.PREFIX_WIDTH;
      Map<String, String> variables = new HashMap<>();
      variables.put("FORCE_COLOR", "1");
      variables.put("CLICOLOR_FORCE", "1");
      if (width > 0) {
        variables.put("COLUMNS", String.valueOf(width));
      }
      return Map.copyOf(variables);
    }
  }

  private static boolean supportsLinks(Map<String, String> environment) {
    String forced = environment.getOrDefault("FORCE_HYPERLINK", "");
    String terminal = environment.getOrDefault("TERM", "");
    if (!forced.isEmpty()) {
      return !forced.equals("0");
    }
    boolean multiplexed = terminal.startsWith("screen") || terminal.startsWith("tmux");
    return !multiplexed
        && (LINK_VARIABLES.stream().anyMatch(environment::containsKey)
            || LINK_TERMINALS.contains(terminal)
            || LINK_TERMINALS.contains(environment.getOrDefault("TERM_PROGRAM", "")));
  }

  private static boolean isCi(Map<String, String> environment) {
    String ci = environment.getOrDefault("CI", "");
    return !ci.isEmpty() && !ci.equalsIgnoreCase("false");
  }
}
