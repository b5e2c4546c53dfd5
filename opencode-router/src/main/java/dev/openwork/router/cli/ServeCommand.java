package dev.openwork.router.cli;

import dev.openwork.router.assembly.RunningRouter;
import dev.openwork.router.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves until the process is asked to end. */
@Command(
    name = "serve",
    aliases = "start",
    description = "Bridge chats to opencode until stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "0..1",
      paramLabel = "directory",
      description = "Where chats work by default; the working directory, unless configured.")
  private @Nullable Path directory;

  @Option(names = "--opencode-url", paramLabel = "<url>", description = "Where opencode listens.")
  private @Nullable String url;

  @Option(
      names = "--host",
      paramLabel = "<address>",
      description = "Listen on this address; 127.0.0.1 unless configured.")
  private @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "<number>",
      description = "Listen on this port, 0 for any free one; 3005 unless configured.")
  private @Nullable Integer port;

  ServeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    var given =
        new Settings.Given(
            Optional.ofNullable(directory),
            Optional.ofNullable(host),
            Optional.ofNullable(port),
            Optional.ofNullable(url));
    Settings settings = Settings.of(given, context.variables());
    RunningRouter router = RunningRouter.start(settings, Version.text(), context.err());
    Runtime.getRuntime().addShutdownHook(new Thread(router::close, "shutdown"));
    context.out().println("opencode-router listening on " + router.uri());
    return 0;
  }
}
