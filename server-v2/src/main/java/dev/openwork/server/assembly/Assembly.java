package dev.openwork.server.assembly;

import dev.openwork.http.Serving;
import dev.openwork.server.config.Settings;
import dev.openwork.server.contract.CachedContract;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.log.ServerLog;
import dev.openwork.server.metrics.Meters;
import dev.openwork.server.model.WorkspaceEvent;
import dev.openwork.server.opencode.OpencodeEventsClient;
import dev.openwork.server.opencode.OpencodeHttp;
import dev.openwork.server.reload.DirectoryConfigWatcher;
import dev.openwork.server.reload.ReloadEvents;
import dev.openwork.server.resources.ContractResource;
import dev.openwork.server.resources.DocsResource;
import dev.openwork.server.resources.EventsResource;
import dev.openwork.server.resources.HiddenWorkspaces;
import dev.openwork.server.resources.MetricsResource;
import dev.openwork.server.resources.RootResource;
import dev.openwork.server.resources.RuntimeResource;
import dev.openwork.server.resources.SystemResource;
import dev.openwork.server.resources.WorkspacesResource;
import dev.openwork.server.runtime.Children;
import dev.openwork.server.runtime.RuntimeUpgrades;
import dev.openwork.server.services.InternalWorkspaces;
import dev.openwork.server.services.WorkspaceStore;
import dev.openwork.server.services.Workspaces;
import dev.openwork.server.store.CachedWorkspaceStore;
import dev.openwork.server.store.Database;
import dev.openwork.server.store.DatabaseProbe;
import dev.openwork.server.store.JdbiWorkspaceStore;
import dev.openwork.server.stream.EventStreams;
import dev.openwork.server.web.Tokens;
import dev.openwork.server.web.WebApplication;
import dev.openwork.server.web.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;

/** Puts a generation together: the one place that sees every part. */
final class Assembly {
  private static final long RETRY_SECONDS = 2;
  private static final Duration RELOAD_PAUSE = Duration.ofMillis(750);

  private final Settings settings;
  private final KeptParts kept;
  private final ServerLog log;
  private final Clock clock;
  private final Set<Object> more;

  Assembly(Settings settings, KeptParts kept, ServerLog log, Clock clock, Set<Object> more) {
    this.settings = settings;
    this.kept = kept;
    this.log = log;
    this.clock = clock;
    this.more = Set.copyOf(more);
  }

  /**
   * Starts a generation and lets it take over. What is kept, but for the locks that keep other
   * servers out and the database, is touched last, so that a generation that cannot start leaves
   * the one before it as it was.
   */
  Generation start() throws IOException {
    settings.directory().make();
    kept.lock(settings);
    kept.lockDatabase(settings);
    Workers workers = new Workers();
    Meanwhile<Database> opening =
        new Meanwhile<>(() -> Database.open(settings.storage()), workers.executor());
    try {
      return start(opening, workers);
    } catch (UncheckedIOException e) {
      giveUp(opening, workers);
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      giveUp(opening, workers);
      throw e;
    }
  }

  private static void giveUp(Meanwhile<Database> opening, Workers workers) {
    opening.then(Database::close);
    workers.close();
  }

  private Generation start(Meanwhile<Database> opening, Workers workers) throws IOException {
    Children children = new ChildAssembly(settings, kept).children();
    OpencodeHttp opencode = new OpencodeHttp(children, workers.executor());
    WorkspaceStore store = new CachedWorkspaceStore(new JdbiWorkspaceStore(opening), opening);
    Meanwhile<Boolean> own = new Meanwhile<>(() -> keepOwn(store), workers.executor());
    Workspaces workspaces = new Workspaces(store, clock);
    OpencodeEventsClient events = new OpencodeEventsClient(children, kept.events(settings));
    EventStreams streams =
        new EventStreams(
            workspaces,
            events,
            WireJson.writerOf(WorkspaceEvent.class),
            workers.executor(),
            workers.scheduler(),
            settings.heartbeat());
    ReloadEvents reloads =
        new ReloadEvents(
            workspaces,
            new DirectoryConfigWatcher(workers.executor()),
            workers.scheduler(),
            clock,
            RELOAD_PAUSE);
    Meters meters = kept.meters();
    RuntimeUpgrades upgrades = new RuntimeUpgrades(children, clock);
    Instant startedAt = clock.instant();
    CompletableFuture<ServerInfo> self = new CompletableFuture<>();
    Set<Object> resources =
        new HashSet<>(
            new OpencodeAssembly(opencode, workspaces, store, workers.executor(), clock)
                .resources());
    resources.addAll(
        Set.of(
            new ContractResource(new CachedContract()),
            new DocsResource(),
            new EventsResource(streams),
            new MetricsResource(new GenerationMetrics(meters, streams, children, log)),
            new HiddenWorkspaces(),
            new RuntimeResource(children, upgrades),
            new RootResource(settings.version()),
            new SystemResource(
                self::join,
                new DatabaseProbe(opening, workers.executor(), clock),
                children,
                upgrades,
                workspaces,
                clock),
            new WorkspacesResource(workspaces, reloads)));
    resources.addAll(more);
    Tokens tokens = settings.access().askedTokens();
    log.hide(tokens.all());
    Handler handler =
        WebApplication.handler(
            resources, tokens, settings.access().limits(), log, meters::completed, clock);
    Database database = opening.get();
    own.get();
    self.complete(info(database, startedAt, handler));
    Serving serving = kept.listener(settings).serve(handler);
    lookAfter(children, workers);
    return new Generation(serving, streams, children, opencode, database, workers);
  }

  /** The first look at a database takes as long as opening it. */
  private boolean keepOwn(WorkspaceStore store) throws IOException {
    new InternalWorkspaces(store, clock).keep(settings.directory().workspaces());
    return true;
  }

  /** Starts the children, looks after those that cannot be started yet, and logs what happens. */
  @SuppressWarnings("FutureReturnValueIgnored") // it is repeated until the scheduler is closed
  private void lookAfter(Children children, Workers workers) {
    workers.executor().execute(new ChildLogging(kept.journal(), log));
    children.start();
    workers
        .scheduler()
        .scheduleWithFixedDelay(children::retry, RETRY_SECONDS, RETRY_SECONDS, TimeUnit.SECONDS);
  }

  private ServerInfo info(Database database, Instant startedAt, Handler handler) {
    return new ServerInfo(
        settings.version(),
        startedAt,
        database.description(),
        Middleware.of(handler),
        new StartupReport(settings).after(Duration.between(startedAt, clock.instant())));
  }
}
