package dev.openwork.server.config;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command-line arguments of the server. Built without reflection, which is slow at startup. */
public record ServerArguments(Optional<String> host, Optional<String> port, Action action) {
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
    List<String> suggestions = e.getSuggestions();
    return suggestions.isEmpty()
        ? "Unknown argument '%s'".formatted(argument)
        : "Unknown argument '%s'; did you mean %s?".formatted(argument, suggestions.get(0));
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
