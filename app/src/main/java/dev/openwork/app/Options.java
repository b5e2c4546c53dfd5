package dev.openwork.app;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The command-line options.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 selects a free port
 * @param stopWithStdin whether to stop when the standard input ends
 * @param loginUrl whether to print a login URL for the running app and exit
 * @param help whether to print the help and exit
 */
record Options(String host, int port, boolean stopWithStdin, boolean loginUrl, boolean help) {
  private static final String HOST = "--host";
  private static final String PORT = "--port";
  private static final String STOP_WITH_STDIN = "--stop-with-stdin";
  private static final String LOGIN_URL = "--login-url";
  private static final String DEFAULT_HOST = "127.0.0.1";
  private static final int DEFAULT_PORT = 5173;
  private static final int MAX_PORT = 65_535;

  /**
   * Parses the arguments.
   *
   * @throws IllegalArgumentException if an argument is invalid; the message is for the user
   */
  static Options parse(String... arguments) {
    try {
      ParseResult parsed = commandLine().parseArgs(arguments);
      return new Options(
          parsed.matchedOptionValue(HOST, DEFAULT_HOST),
          parsed.matchedOptionValue(PORT, DEFAULT_PORT),
          parsed.hasMatchedOption(STOP_WITH_STDIN),
          parsed.hasMatchedOption(LOGIN_URL),
          parsed.isUsageHelpRequested());
    } catch (ParameterException e) {
      throw new IllegalArgumentException(e.getMessage() + ". Run with --help for the options.", e);
    }
  }

  /** Returns the text for {@code --help}. */
  static String usage() {
    return commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
  }

  /** Without annotations, because picocli reads them by reflection, which slows down each start. */
  private static CommandLine commandLine() {
    CommandSpec spec = CommandSpec.create().name("app");
    spec.usageMessage()
        .description("Serves the web UI.")
        .footerHeading("%nEnvironment:%n")
        .footer(
            "  OPENWORK_UI_USE_SERVER_V2         1 or true: use Server V2; otherwise the app runs"
                + " opencode",
            "  OPENWORK_SERVER_V2_URL            URL of Server V2 (default: http://127.0.0.1:3100)",
            "  OPENWORK_SERVER_V2_CLIENT_TOKEN   client token of Server V2",
            "  OPENWORK_SERVER_V2_TOKEN_FILE     file with the token, if no token is set",
            "  OPENWORK_SERVER_V2_RUNTIME_ASSETS directory with the staged opencode, without Server"
                + " V2",
            "                                    (default: .local/runtime-assets)",
            "  OPENWORK_APP_LOGIN_SECRET_FILE    file with the secret of the login URLs (default:",
            "                                    .local/openwork/app/login-secret); its directory",
            "                                    contains the other state of the app, too");
    spec.addOption(
        OptionSpec.builder(HOST)
            .paramLabel("<address>")
            .type(String.class)
            .converters(Options::host)
            .description("Address to listen on (default: " + DEFAULT_HOST + ").")
            .build());
    spec.addOption(
        OptionSpec.builder(PORT)
            .paramLabel("<number>")
            .type(Integer.class)
            .converters(Options::port)
            .description("Port to listen on, 0 for any free port (default: " + DEFAULT_PORT + ").")
            .build());
    spec.addOption(
        OptionSpec.builder(STOP_WITH_STDIN)
            .description("Stop when the standard input ends, as it does with the parent process.")
            .build());
    spec.addOption(
        OptionSpec.builder(LOGIN_URL)
            .description("Print a one-time URL for the app that runs on the port.")
            .build());
    spec.addOption(
        OptionSpec.builder("--help").usageHelp(true).description("Print this help.").build());
    return new CommandLine(spec).setOverwrittenOptionsAllowed(true);
  }

  private static String host(String value) {
    if (value.isBlank()) {
      throw new TypeConversionException("expected an address, got '" + value + "'");
    }
    return value;
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
