package dev.openwork.router.cli;

import dev.openwork.router.assembly.RunningRouter;
import dev.openwork.router.settings.Settings;
import dev.openwork.router.settings.Timeouts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the router until the process receives SIGTERM. */
@Command(
    name = "serve",
    aliases = "start",
    description = "Run the router until the process is stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "0..1",
      paramLabel = "directory",
      description =
          "The default working directory of chats. Default: as configured, or the current"
              + " directory.")
  private @Nullable Path directory;

  @Option(names = "--opencode-url", paramLabel = "<url>", description = "The base URL of opencode.")
  private @Nullable String url;

  @Option(
      names = "--opencode-from-stdin",
      description =
          "Read the address of opencode from the standard input, which the server does. The router"
              + " stops at its end.")
  private boolean fromInput;

  @Option(
      names = "--host",
      paramLabel = "<address>",
      description = "The address to listen on. Default: as configured, or 127.0.0.1.")
  private @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "<number>",
      description = "The port to listen on; 0 selects a free one. Default: as configured, or 3005.")
  private @Nullable Integer port;

  ServeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    var options =
        new Settings.Options(
            Optional.ofNullable(directory),
            Optional.ofNullable(host),
            Optional.ofNullable(port),
            Optional.ofNullable(url));
    Settings settings = Settings.of(options, context.variables(), Timeouts.DEFAULT);
    RunningRouter router =
        RunningRouter.start(
            fromInput ? settings.withoutOpencode() : settings, Version.text(), context.err());
    Runtime.getRuntime().addShutdownHook(new Thread(router::close, "shutdown"));
    context.out().println("opencode-router listening on " + router.uri());
    if (fromInput) {
      follow(router);
    } else {
      new CountDownLatch(1).await();
    }
    return 0;
  }

  /** Passes each line of the standard input to the router, until the server closes it. */
  private void follow(RunningRouter router) throws IOException {
    try (router;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        router.follow(line);
      }
    }
  }
}
