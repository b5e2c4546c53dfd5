package dev.openwork.router.assembly;

import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.Log.Level;
import dev.openwork.router.domain.Values;
import dev.openwork.router.opencode.CurrentEndpoint;
import dev.openwork.router.opencode.OpencodeEndpoint;
import dev.openwork.router.settings.AccessToken;
import dev.openwork.router.settings.ConfigFile;
import dev.openwork.router.settings.ConfigReader;
import dev.openwork.router.settings.DataLayout;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.settings.PrivateFiles;
import dev.openwork.router.settings.Settings;
import dev.openwork.router.settings.Variables;
import dev.openwork.router.store.Database;
import dev.openwork.router.web.HttpApi;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs a router from {@link #start} until {@link #close}. */
public final class RunningRouter implements AutoCloseable {
  private static final int CONFIG_CHECK_SECONDS = 1;
  private static final long MAX_LOG_BYTES = 1L << 20;

  private final CloseStack resources;
  private final CurrentEndpoint opencode;
  private final HttpApi api;

  private RunningRouter(CloseStack resources, CurrentEndpoint opencode, HttpApi api) {
    this.resources = resources;
    this.opencode = opencode;
    this.api = api;
  }

  /**
   * Starts a router.
   *
   * @param err receives the log unless a log file is configured
   * @throws IOException if a file or the port cannot be used; everything is stopped again
   */
  public static RunningRouter start(Settings settings, String version, PrintStream err)
      throws IOException {
    CloseStack resources = new CloseStack(err);
    try {
      return start(settings, version, err, resources);
    } catch (IOException | RuntimeException e) {
      resources.close();
      throw e;
    }
  }

  /** Returns the base URL of the HTTP API. */
  public URI uri() {
    return api.uri();
  }

  /**
   * Changes the endpoint of opencode.
   *
   * @param line URL, password and proof, separated by spaces
   */
  public void follow(String line) {
    opencode.set(OpencodeEndpoint.parse(line));
  }

  /**
   * Stops the router without waiting. Prompts continue in opencode; queued messages are discarded.
   */
  @Override
  public void close() {
    resources.close();
  }

  private static RunningRouter start(
      Settings settings, String version, PrintStream err, CloseStack resources) throws IOException {
    DataLayout layout = settings.layout();
    Clock clock = Clock.system(ZoneId.systemDefault());
    PrivateFiles.createDirectories(layout.directory());
    PrivateFiles.createDirectories(layout.database().resolveSibling(""));
    Log log = log(settings.variables(), err, clock);
    ConfigFile file = new ConfigFile(layout.config(), new ConfigReader(settings.variables()));
    LiveConfig config = new LiveConfig(file, settings.directory(), log);
    Database database = resources.add(Database.open(layout.database()));
    Workers workers = resources.add(Workers.start(log));
    CurrentEndpoint opencode =
        new CurrentEndpoint(
            settings.opencode().map(uri -> OpencodeEndpoint.of(uri, settings.variables())));
    Components components =
        new Components(settings, opencode, config, database, workers, clock, log);
    resources.add(components.client());
    resources.add(components.channels());
    resources.add(components.events());
    components.start();
    HttpApi api =
        resources.add(
            HttpApi.start(
                settings.host(),
                settings.port(),
                components.resources(file, version),
                AccessToken.of(settings.variables().find("OPENCODE_ROUTER_TOKEN"), layout.token()),
                config::current,
                log));
    PrivateFiles.write(layout.endpoint(), api.uri() + "\n");
    resources.add(() -> Files.deleteIfExists(layout.endpoint()));
    workers.repeat(CONFIG_CHECK_SECONDS, config::current);
    return new RunningRouter(resources, opencode, api);
  }

  private static Log log(Variables variables, PrintStream err, Clock clock) throws IOException {
    Level threshold =
        variables
            .find("LOG_LEVEL")
            .map(name -> Values.parse("LOG_LEVEL", Level.class, name))
            .orElse(Level.INFO);
    Optional<String> file = variables.find("OPENCODE_ROUTER_LOG_FILE");
    Consumer<String> out =
        file.isPresent()
            ? RotatingLogFile.open(Path.of(file.get()), MAX_LOG_BYTES)::line
            : err::println;
    return new LineLog(out, threshold, clock);
  }
}
