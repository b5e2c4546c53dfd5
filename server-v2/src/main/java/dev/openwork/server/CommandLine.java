package dev.openwork.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of the server, each a flag with a value, besides {@code --help}. */
record CommandLine(Map<String, String> values, boolean help) {
  static final String USAGE =
      """
      Usage: server-v2 [--host <address>] [--port <number>]

        --host   address to listen on (127.0.0.1, or OPENWORK_SERVER_V2_HOST)
        --port   port to listen on, 0 for any (3100, or OPENWORK_SERVER_V2_PORT)
        --help   show this
      """;

  private static final List<String> FLAGS = List.of("--host", "--port");

  /** Reads {@code --flag value} and {@code --flag=value}; fails on anything else, with a hint. */
  static CommandLine parse(String[] arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    boolean help = false;
    for (int i = 0; i < arguments.length; i++) {
      String[] parts = arguments[i].split("=", 2);
      if (parts[0].equals("--help")) {
        help = true;
      } else if (!FLAGS.contains(parts[0])) {
        throw unknown(arguments[i]);
      } else if (parts.length == 2) {
        values.put(parts[0], parts[1]);
      } else if (i + 1 < arguments.length) {
        values.put(parts[0], arguments[++i]);
      } else {
        throw new IllegalArgumentException(parts[0] + " needs a value\n\n" + USAGE);
      }
    }
    return new CommandLine(Map.copyOf(values), help);
  }

  Optional<String> value(String flag) {
    return Optional.ofNullable(values.get(flag));
  }

  private static IllegalArgumentException unknown(String argument) {
    return new IllegalArgumentException("'" + argument + "' is not known here\n\n" + USAGE);
  }
}
