package dev.openwork.server.config;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The arguments of the server. They are read at each start of a generation, so without a library,
 * which would take a tenth of a second.
 */
public record CommandLine(Map<String, String> values, Request request) {
  public static final String USAGE =
      """
      Usage: openwork-server [--host <address>] [--port <number>]

        --host      address to listen on (127.0.0.1, or OPENWORK_SERVER_V2_HOST)
        --port      port to listen on, 0 for any (3100, or OPENWORK_SERVER_V2_PORT)
        --help      show this
        --version   show the version

      Exit status: 143 or 130 after SIGTERM or SIGINT, by which it ends in order within five
      seconds; 1 when it cannot start; 2 for arguments or settings that make no sense.
      """;

  private static final List<String> FLAGS = List.of("--host", "--port");
  private static final Map<String, Request> REQUESTS =
      Map.of("--help", Request.HELP, "-h", Request.HELP, "--version", Request.VERSION);
  private static final String HINT = "\nRun with --help for what there is.";

  /** What is asked of the program. */
  public enum Request {
    SERVE,
    HELP,
    VERSION
  }

  /** Reads {@code --flag value} and {@code --flag=value}; fails on anything else, with a hint. */
  public static CommandLine parse(String[] arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    Request request = Request.SERVE;
    for (int i = 0; i < arguments.length; i++) {
      String[] parts = arguments[i].split("=", 2);
      if (REQUESTS.containsKey(arguments[i])) {
        request = REQUESTS.get(arguments[i]);
      } else if (!FLAGS.contains(parts[0])) {
        throw unknown(arguments[i]);
      } else if (parts.length == 2) {
        values.put(parts[0], parts[1]);
      } else if (i + 1 < arguments.length) {
        values.put(parts[0], arguments[++i]);
      } else {
        throw new IllegalArgumentException(parts[0] + " needs a value" + HINT);
      }
    }
    return new CommandLine(Map.copyOf(values), request);
  }

  public Optional<String> value(String flag) {
    return Optional.ofNullable(values.get(flag));
  }

  private static IllegalArgumentException unknown(String argument) {
    return new IllegalArgumentException(
        "'%s' is not known here; did you mean %s?%s".formatted(argument, nearest(argument), HINT));
  }

  /** The flag that has the most in common with it. */
  private static String nearest(String argument) {
    String name = argument.split("=", 2)[0];
    return Stream.concat(FLAGS.stream(), REQUESTS.keySet().stream().sorted())
        .min(Comparator.comparingInt(flag -> distance(flag, name)))
        .orElseThrow();
  }

  /** How many letters must be put in, left out or replaced to make one of the other. */
  private static int distance(String one, String other) {
    int[] row = Stream.iterate(0, n -> n + 1).limit(other.length() + 1L).mapToInt(n -> n).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
