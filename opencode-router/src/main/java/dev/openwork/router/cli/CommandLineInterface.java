package dev.openwork.router.cli;

import dev.openwork.router.domain.Refusal;
import dev.openwork.router.settings.Variables;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads arguments and runs what they ask for. */
@Command(
    name = "opencode-router",
    description = "Bridges chats to opencode.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class CommandLineInterface implements Runnable {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  @Spec private @Nullable CommandSpec spec;

  private CommandLineInterface() {}

  /**
   * Runs one command. Returns 0, 1 when it failed, or 2 for arguments that make no sense; {@code
   * serve} returns 0 once it serves.
   */
  public static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    Context context;
    try {
      context = new Context(new Variables(environment).withFile(), out, err);
    } catch (Refusal e) {
      err.println("opencode-router: " + e.reason());
      return FAILED;
    }
    CommandLine line = new CommandLine(new CommandLineInterface());
    commands(context, arguments).forEach(command -> line.addSubcommand(command.get()));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, args) -> misused(e, err));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, err));
    return line.execute(arguments.toArray(String[]::new));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "no command");
    }
  }

  /** The one that is named, for reading the annotations of all takes a good part of a start. */
  private static List<Supplier<Object>> commands(Context context, List<String> arguments) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("serve", () -> new ServeCommand(context));
    all.put("health", () -> new HealthCommand(context));
    all.put("status", () -> new StatusCommand(context));
    all.put("config", () -> new ConfigCommand(context));
    all.put("identities", () -> new IdentitiesCommand(context));
    all.put("bindings", () -> new BindingsCommand(context));
    all.put("send", () -> new SendCommand(context));
    Supplier<Object> named = all.get(arguments.isEmpty() ? "" : arguments.get(0));
    return named == null ? List.copyOf(all.values()) : List.of(named);
  }

  private static int misused(ParameterException e, PrintStream err) {
    err.println("opencode-router: " + e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream()
          .limit(1)
          .forEach(suggestion -> err.println("Did you mean '" + suggestion + "'?"));
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Run '" + command + " --help' for what there is.");
    return MISUSED;
  }

  private static int failed(Exception e, PrintStream err) throws Exception {
    if (e instanceof Refusal || e instanceof IOException) {
      err.println("opencode-router: " + e.getMessage());
      return FAILED;
    }
    throw e;
  }
}
