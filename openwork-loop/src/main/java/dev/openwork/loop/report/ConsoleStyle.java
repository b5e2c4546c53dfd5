package dev.openwork.loop.report;

import java.util.Map;

/**
 * How to talk to whoever reads the console.
 *
 * @param ansi whether in colours
 * @param keys whether somebody is there to press keys
 */
public record ConsoleStyle(Ansi ansi, boolean keys) {

  /**
   * Colours and keys for people at a terminal, plain lines for everything else.
   *
   * @param terminal whether both standard input and standard output are one
   * @param interactive whether Maven may ask questions, which it may not with {@code -B}
   * @param environment where {@code CI}, {@code NO_COLOR} and {@code TERM=dumb} are looked for; a
   *     variable that is empty counts as absent
   */
  public static ConsoleStyle detect(
      boolean terminal, boolean interactive, Map<String, String> environment) {
    boolean people = terminal && !isCi(environment);
    boolean able = !"dumb".equals(environment.get("TERM"));
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new ConsoleStyle(
        people && able && wanted ? Ansi.COLORED : Ansi.PLAIN, people && interactive);
  }

  private static boolean isCi(Map<String, String> environment) {
    String ci = environment.getOrDefault("CI", "");
    return !ci.isEmpty() && !ci.equalsIgnoreCase("false");
  }
}
