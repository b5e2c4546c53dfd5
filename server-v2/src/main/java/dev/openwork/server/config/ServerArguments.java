package dev.openwork.server.config;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command-line arguments of the server. Built without reflection, which is slow at startup.
 *
 * @param stopWithStdin whether the server stops when its standard input ends
 */
public record ServerArguments(
    Optional<String> host, Optional<String> port, boolean stopWithStdin, Action action) {
  private static final List<String> OPTIONS =
      List.of("--host", "--port", "--stop-with-stdin", "--help", "--version");
  private static final String HINT = "\nRun with --help for all options.";

  /** What the program does. */
  public enum Action {
    SERVE,
    PRINT_HELP,
    PRINT_VERSION
  }

  /**
   * Parses the arguments.
   *
   * @throws IllegalArgumentException if an argument is unknown or lacks its value
   */
  public static ServerArguments parse(String... arguments) {
    try {
      ParseResult result = commandLine().parseArgs(arguments);
      return new ServerArguments(
          Optional.ofNullable(result.matchedOptionValue("--host", null)),
          Optional.ofNullable(result.matchedOptionValue("--port", null)),
          result.hasMatchedOption("--stop-with-stdin"),
          action(result));
    } catch (UnmatchedArgumentException e) {
      throw new IllegalArgumentException(unknown(e) + HINT, e);
    } catch (ParameterException e) {
      throw new IllegalArgumentException(e.getMessage() + HINT, e);
    }
  }

  /** Returns the help text. */
  public static String usage() {
    return commandLine().getUsageMessage(Ansi.OFF);
  }

  private static Action action(ParseResult result) {
    if (result.isUsageHelpRequested()) {
      return Action.PRINT_HELP;
    }
    return result.isVersionHelpRequested() ? Action.PRINT_VERSION : Action.SERVE;
  }

  private static String unknown(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().get(0);
    String name = argument.split("=", 2)[0];
    String nearest =
        OPTIONS.stream().min(comparingInt(option -> distance(option, name))).orElseThrow();
    return "Unknown argument '%s'; did you mean %s?".formatted(argument, nearest);
  }

  /** Returns the edit distance; picocli only suggests options with the same first letters. */
  private static int distance(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
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

  private static CommandLine commandLine() {
    CommandSpec spec =
        CommandSpec.create()
            .name("openwork-server")
            .addOption(
                OptionSpec.builder("--host")
                    .type(String.class)
                    .paramLabel("<address>")
                    .description(
                        "Address to listen on (OPENWORK_SERVER_V2_HOST; default 127.0.0.1)")
                    .build())
            .addOption(
                OptionSpec.builder("--port")
                    .type(String.class)
                    .paramLabel("<number>")
                    .description(
                        "Port to listen on, 0 for any free port (OPENWORK_SERVER_V2_PORT; default"
                            + " 3100)")
                    .build())
            .addOption(
                OptionSpec.builder("--stop-with-stdin")
                    .description(
                        "Stop when the standard input ends, as it does with the parent process")
                    .build())
            .addOption(
                OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Print this help and exit")
                    .build())
            .addOption(
                OptionSpec.builder("--version")
                    .versionHelp(true)
                    .description("Print the version and exit")
                    .build());
    spec.usageMessage()
        .footer(
            "",
            "Exit status: 143 or 130 after SIGTERM or SIGINT, which shut the server down within",
            "five seconds; 1 if it cannot start; 2 if an argument or a setting is invalid.");
    return new CommandLine(spec).setOverwrittenOptionsAllowed(true);
  }
}
