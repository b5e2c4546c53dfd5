package dev.openwork.router.cli;

import dev.openwork.router.domain.RouterException;
import dev.openwork.router.settings.Variables;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses the arguments and runs a command. */
@Command(
    name = "opencode-router",
    description = "Connects chats to opencode.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class CommandLineInterface extends CommandGroup {
  private static final int FAILED = 1;
  private static final int INVALID_ARGUMENTS = 2;

  private CommandLineInterface() {}

  /**
   * Runs a command and returns the exit status: 0 for success, 1 for a failure, 2 for invalid
   * arguments. {@code serve} returns 0 after the router has started.
   */
  public static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    Context context;
    try {
      context = new Context(new Variables(environment).withFile(), out, err);
    } catch (RouterException e) {
      err.println("opencode-router: " + e.reason());
      return FAILED;
    }
    CommandLine line = new CommandLine(new CommandLineInterface());
    commands(context, arguments).forEach(command -> line.addSubcommand(command.get()));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, args) -> invalidArguments(e, err));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, err));
    return line.execute(arguments.toArray(String[]::new));
  }

  /** Returns the command in the arguments only, which shortens startup, or else all commands. */
  private static List<Supplier<Object>> commands(Context context, List<String> arguments) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("serve", () -> new ServeCommand(context));
    all.put("health", () -> QueryCommand.health(context));
    all.put("status", () -> QueryCommand.status(context));
    all.put("config", () -> new ConfigCommand(context));
    all.put("identities", () -> new IdentitiesCommand(context));
    all.put("bindings", () -> new BindingsCommand(context));
    all.put("send", () -> new SendCommand(context));
    Supplier<Object> named = all.get(arguments.isEmpty() ? "" : arguments.get(0));
    return named == null ? List.copyOf(all.values()) : List.of(named);
  }

  private static int invalidArguments(ParameterException e, PrintStream err) {
    err.println("opencode-router: " + e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream()
          .limit(1)
          .forEach(suggestion -> err.println("Did you mean '" + suggestion + "'?"));
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Run '" + command + " --help' for usage.");
    return INVALID_ARGUMENTS;
  }

  private static int failed(Exception e, PrintStream err) throws Exception {
    if (e instanceof RouterException || e instanceof IOException) {
      err.println("opencode-router: " + e.getMessage());
      return FAILED;
    }
    throw e;
  }
}
