package dev.openwork.app;

import java.util.Iterator;
import java.util.List;

/**
 * What the arguments ask for.
 *
 * @param host the address to listen on
 * @param port from 0 (any free one) to 65535
 * @param help whether to explain the flags and do nothing else
 */
record CommandLine(String host, int port, boolean help) {
  static final String USAGE =
      """
      Usage: app [--host <address>] [--port <number>]

        --host <address>  where to listen (127.0.0.1)
        --port <number>   the port, 0 for any that is free (5173)
        --help            explain the flags

      Environment:
        OPENWORK_UI_USE_SERVER_V2       1 or true: use Server V2 instead of the legacy server
        OPENWORK_SERVER_V2_URL          where Server V2 is (http://127.0.0.1:3100)
        OPENWORK_SERVER_V2_CLIENT_TOKEN its token, if it asks for one
        OPENWORK_SERVER_V2_TOKEN_FILE   the file that the token is in, if it is given none
      """;

  private static final String HINT = " Run with --help to see the flags.";
  private static final int MAX_PORT = 65_535;
  private static final CommandLine DEFAULTS = new CommandLine("127.0.0.1", 5173, false);

  CommandLine {
    if (host.isBlank()) {
      throw new UsageException("--host must not be blank." + HINT);
    }
    if (port < 0 || port > MAX_PORT) {
      throw new UsageException("--port must be from 0 to 65535, not " + port + "." + HINT);
    }
  }

  /** Reads the arguments; fails with a {@link UsageException} that says what is wrong. */
  static CommandLine parse(String... args) {
    CommandLine result = DEFAULTS;
    Iterator<String> rest = List.of(args).iterator();
    while (rest.hasNext()) {
      result = result.with(rest.next(), rest);
    }
    return result;
  }

  private CommandLine with(String flag, Iterator<String> rest) {
    return switch (flag) {
      case "--host" -> new CommandLine(value(flag, rest), port, help);
      case "--port" -> new CommandLine(host, number(value(flag, rest)), help);
      case "--help" -> new CommandLine(host, port, true);
      default -> throw new UsageException("Unknown flag '" + flag + "'." + HINT);
    };
  }

  private static String value(String flag, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new UsageException(flag + " needs a value." + HINT);
    }
    return rest.next();
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new UsageException("--port must be a number, not '" + value + "'." + HINT);
    }
  }
}
