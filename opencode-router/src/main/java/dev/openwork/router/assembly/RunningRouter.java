package dev.openwork.router.assembly;

import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.Log.Level;
import dev.openwork.router.settings.AccessToken;
import dev.openwork.router.settings.ConfigFile;
import dev.openwork.router.settings.ConfigReader;
import dev.openwork.router.settings.DataLayout;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.settings.OwnerFiles;
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

/** A router that serves, from {@link #start} until {@link #close}. */
public final class RunningRouter implements AutoCloseable {
  private static final int CONFIG_SECONDS = 1;
  private static final long LOG_BYTES = 1L << 20;

  private final CloseStack parts;
  private final HttpApi api;

  private RunningRouter(CloseStack parts, HttpApi api) {
    this.parts = parts;
    this.api = api;
  }

  /**
   * Starts one; on failure nothing is left running.
   *
   * @throws IOException naming what cannot be used and the way out
   */
  public static RunningRouter start(Settings settings, String version, PrintStream err)
      throws IOException {
    CloseStack parts = new CloseStack(err);
    try {
      return start(settings, version, err, parts);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /** Where it listens. */
  public URI uri() {
    return api.uri();
  }

  /** Stops within moments: what runs in opencode goes on there, what waits here is lost. */
  @Override
  public void close() {
    parts.close();
  }

  private static RunningRouter start(
      Settings settings, String version, PrintStream err, CloseStack parts) throws IOException {
    DataLayout layout = settings.layout();
    Clock clock = Clock.system(ZoneId.systemDefault());
    OwnerFiles.createDirectories(layout.directory());
    OwnerFiles.createDirectories(layout.database().resolveSibling(""));
    Log log = log(settings, err, clock);
    ConfigFile file = new ConfigFile(layout.config(), new ConfigReader(settings.variables()));
    LiveConfig config = new LiveConfig(file, settings.directory(), log);
    Database database = parts.add(Database.open(layout.database()));
    Workers workers = parts.add(Workers.start(log));
    Parts flow = new Parts(settings, config, database, workers, clock, log);
    parts.add(flow.channels());
    parts.add(flow.events());
    flow.start();
    HttpApi api =
        parts.add(
            HttpApi.start(
                settings.host(),
                settings.port(),
                flow.resources(file, version),
                token(settings),
                config::current,
                log));
    OwnerFiles.write(layout.endpoint(), api.uri() + "\n");
    parts.add(() -> Files.deleteIfExists(layout.endpoint()));
    workers.repeat(CONFIG_SECONDS, config::current);
    return new RunningRouter(parts, api);
  }

  private static Log log(Settings settings, PrintStream err, Clock clock) throws IOException {
    Variables variables = settings.variables();
    Level least = variables.find("LOG_LEVEL").map(Level::of).orElse(Level.INFO);
    Optional<String> file = variables.find("OPENCODE_ROUTER_LOG_FILE");
    return file.isEmpty()
        ? LineLog.to(err, least, clock)
        : new LineLog(RotatingFile.open(Path.of(file.get()), LOG_BYTES)::line, least, clock);
  }

  private static AccessToken token(Settings settings) throws IOException {
    return AccessToken.of(
        settings.variables().find("OPENCODE_ROUTER_TOKEN"), settings.layout().token());
  }
}
