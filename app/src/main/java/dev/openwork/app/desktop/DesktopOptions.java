package dev.openwork.app.desktop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The command-line options.
 *
 * @param port the port of the app; 0 selects a free port
 * @param dataDirectory absolute; empty for the default
 * @param open whether to open the browser
 */
record DesktopOptions(Action action, int port, Optional<Path> dataDirectory, boolean open) {
  private static final String PORT = "--port";
  private static final String DATA_DIRECTORY = "--data-dir";
  private static final String NO_OPEN = "--no-open";
  private static final int MAX_PORT = 65_535;

  /** What the program does. */
  enum Action {
    START,
    PRINT_HELP,
    PRINT_VERSION
  }

  /**
   * Parses the arguments.
   *
   * @throws IllegalArgumentException if an argument is invalid; the message is for the user
   */
  static DesktopOptions parse(String... arguments) {
    try {
      ParseResult parsed = commandLine().parseArgs(arguments);
      return new DesktopOptions(
          action(parsed),
          parsed.matchedOptionValue(PORT, 0),
          Optional.ofNullable(parsed.matchedOptionValue(DATA_DIRECTORY, null)),
          !parsed.hasMatchedOption(NO_OPEN));
    } catch (ParameterException e) {
      throw new IllegalArgumentException(e.getMessage() + ". Run with --help for the options.", e);
    }
  }

  /** Returns the text for {@code --help}. */
  static String usage() {
    return commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
  }

  private static Action action(ParseResult parsed) {
    if (parsed.isUsageHelpRequested()) {
      return Action.PRINT_HELP;
    }
    return parsed.isVersionHelpRequested() ? Action.PRINT_VERSION : Action.START;
  }

  /** Without annotations, because picocli reads them by reflection, which slows down each start. */
  private static CommandLine commandLine() {
    CommandSpec spec = CommandSpec.create().name("openwork");
    spec.usageMessage()
        .description(
            "Starts OpenWork and opens it in the browser. If it is already running with the same"
                + " data directory, opens the running one.")
        .footerHeading("%nEnvironment:%n")
        .footer(
            "  OPENWORK_UI_USE_SERVER_V2          1 or true: start and use Server V2",
            "  OPENWORK_DATA_DIR                  data directory, if --data-dir is not given",
            "  OPENWORK_SERVER_V2_RUNTIME_ASSETS  directory with opencode and the router (default:",
            "                                     runtime-assets of the installation)",
            "",
            "The variables of Server V2 and of the app apply to them.",
            "",
            "Exit status: 0 if OpenWork was already running; 130, 143 or 129 after Ctrl+C, SIGTERM",
            "or SIGHUP; 1 if it cannot start or a program ended; 2 if an argument is invalid.");
    spec.addOption(
        OptionSpec.builder(PORT)
            .paramLabel("<number>")
            .type(Integer.class)
            .converters(DesktopOptions::port)
            .description("Port of the app (default: any free port).")
            .build());
    spec.addOption(
        OptionSpec.builder(DATA_DIRECTORY)
            .paramLabel("<directory>")
            .type(Path.class)
            .converters(DesktopOptions::directory)
            .description("Directory for state and logs (default: that of the platform).")
            .build());
    spec.addOption(
        OptionSpec.builder(NO_OPEN)
            .description("Print the login URL, but do not open the browser.")
            .build());
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
    spec.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    return new CommandLine(spec).setOverwrittenOptionsAllowed(true);
  }

  private static Path directory(String value) {
    try {
      if (!value.isBlank()) {
        return Path.of(value).toAbsolutePath().normalize();
      }
    } catch (InvalidPathException e) {
      // Same message as for a blank value.
    }
    throw new TypeConversionException("expected a directory, got '" + value + "'");
  }

  private static int port(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= MAX_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Same message as for a number out of range.
    }
    throw new TypeConversionException(
        "expected a number from 0 to " + MAX_PORT + ", got '" + value + "'");
  }
}
