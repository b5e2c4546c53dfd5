package dev.openwork.router;

import java.util.List;
import java.util.Map;

/** What the program was asked to do. */
sealed interface Command {
  /** How to use the program. */
  String USAGE =
      """
      Usage: opencode-router serve [directory] [options]

      Bridges chats to opencode, for the projects below a directory (the working directory).

        --host <address>       listen on this address (127.0.0.1)
        --port <number>        listen on this port, 0 for any that is free (3005)
        --opencode-url <url>   where opencode listens
        --help                 print this

      Variables instead of options: OPENCODE_ROUTER_HEALTH_HOST, OPENCODE_ROUTER_HEALTH_PORT,
      OPENCODE_DIRECTORY, OPENCODE_URL.
      """;

  /** To print {@link #USAGE}. */
  record Help() implements Command {}

  /** To serve until the end. */
  record Serve(ServeOptions options) implements Command {}

  /**
   * Reads the arguments; variables stand in for options that are not given.
   *
   * @throws UsageException when they make no sense
   */
  static Command parse(List<String> arguments, Map<String, String> environment)
      throws UsageException {
    if (arguments.contains("--help")) {
      return new Help();
    }
    if (arguments.isEmpty()) {
      throw new UsageException("no command; expected 'serve'");
    }
    String name = arguments.get(0);
    if (!name.equals("serve") && !name.equals("start")) {
      throw new UsageException("unknown command '" + name + "'; expected 'serve'");
    }
    return new Serve(new ServeArguments(environment).parse(arguments.subList(1, arguments.size())));
  }
}
