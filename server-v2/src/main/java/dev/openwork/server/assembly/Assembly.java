package dev.openwork.server.assembly;

import dev.openwork.http.Serving;
import dev.openwork.server.config.Settings;
import dev.openwork.server.contract.CachedContract;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.log.ServerLog;
import dev.openwork.server.metrics.Meters;
import dev.openwork.server.model.WorkspaceEvent;
import dev.openwork.server.opencode.EventClient;
import dev.openwork.server.opencode.MessageClient;
import dev.openwork.server.opencode.OpencodeHttp;
import dev.openwork.server.opencode.PermissionClient;
import dev.openwork.server.opencode.ProjectClient;
import dev.openwork.server.opencode.QuestionClient;
import dev.openwork.server.opencode.SessionClient;
import dev.openwork.server.reload.ConfigWatcher;
import dev.openwork.server.reload.ReloadEvents;
import dev.openwork.server.resources.DocsResource;
import dev.openwork.server.resources.EventsResource;
import dev.openwork.server.resources.HiddenWorkspaces;
import dev.openwork.server.resources.PermissionsResource;
import dev.openwork.server.resources.QuestionsResource;
import dev.openwork.server.resources.SessionsResource;
import dev.openwork.server.resources.SystemResource;
import dev.openwork.server.resources.WorkspacesResource;
import dev.openwork.server.runtime.Children;
import dev.openwork.server.runtime.RuntimeUpgrades;
import dev.openwork.server.services.IdempotentCalls;
import dev.openwork.server.services.InternalWorkspaces;
import dev.openwork.server.services.Snapshots;
import dev.openwork.server.services.SyncRecorder;
import dev.openwork.server.services.WorkspaceCalls;
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
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;

/** Builds a generation of the server from its parts. */
final class Assembly {
  private static final long RETRY_SECONDS = 2;
  private static final Duration RELOAD_PAUSE = Duration.ofMillis(750);

  private final Settings settings;
  private final KeptParts kept;
  private final ServerLog log;
  private final Clock clock;
  private final Set<Object> components;

  /**
   * Prepares a generation.
   *
   * @param components further Jakarta REST components to register
   */
  Assembly(Settings settings, KeptParts kept, ServerLog log, Clock clock, Set<Object> components) {
    this.settings = settings;
    this.kept = kept;
    this.log = log;
    this.clock = clock;
    this.components = Set.copyOf(components);
  }

  /**
   * Starts the generation, which takes over from the previous one. Kept parts other than the
   * database and the locks against other servers are changed last, so that a generation that fails
   * to start does not affect the previous one.
   */
  Generation start() throws IOException {
    settings.directory().create();
    kept.lock(settings);
    kept.lockDatabase(settings);
    Workers workers = new Workers();
    BackgroundTask<Database> opening =
        new BackgroundTask<>(() -> Database.open(settings.storage()), workers.executor());
    try {
      return start(opening, workers);
    } catch (UncheckedIOException e) {
      release(opening, workers);
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      release(opening, workers);
      throw e;
    }
  }

  private static void release(BackgroundTask<Database> opening, Workers workers) {
    opening.thenAccept(Database::close);
    workers.close();
  }

  private Generation start(BackgroundTask<Database> opening, Workers workers) throws IOException {
    Children children = new ChildAssembly(settings, kept).children();
    OpencodeHttp opencode = new OpencodeHttp(children::locateOpencode, workers.executor());
    WorkspaceStore store =
        new CachedWorkspaceStore(
            new JdbiWorkspaceStore(opening, this::warn), opening, workers.executor());
    SyncRecorder recorder = new SyncRecorder(store, clock, workers.executor(), this::warn);
    BackgroundTask<Boolean> internal =
        new BackgroundTask<>(() -> createInternalWorkspaces(store), workers.executor());
    Workspaces workspaces = new Workspaces(store, clock);
    EventStreams streams = eventStreams(workspaces, children, workers);
    Meters meters = kept.meters();
    Instant startedAt = clock.instant();
    CompletableFuture<ServerInfo> self = new CompletableFuture<>();
    Set<Object> resources = new HashSet<>(components);
    resources.addAll(opencodeResources(opencode, workspaces, recorder, workers));
    resources.addAll(
        Set.of(
            new DocsResource(),
            new EventsResource(streams),
            new HiddenWorkspaces(),
            new SystemResource(
                self::join,
                new DatabaseProbe(opening, workers.executor(), clock),
                children,
                new RuntimeUpgrades(children, clock),
                workspaces,
                new CachedContract(),
                new GenerationMetrics(meters, streams, children, log),
                clock)));
    Tokens tokens = settings.access().resolveTokens();
    log.hide(tokens.all());
    Handler handler =
        WebApplication.handler(
            resources, tokens, settings.access().limits(), log, meters::completed, clock);
    Database database = opening.get();
    internal.get();
    self.complete(info(database, startedAt, handler));
    Serving serving = kept.listener(settings).serve(handler);
    manage(children, workers);
    return new Generation(serving, streams, children, opencode, recorder, database, workers);
  }

  private EventStreams eventStreams(Workspaces workspaces, Children children, Workers workers) {
    return new EventStreams(
        workspaces,
        new EventClient(children::locateOpencode, kept.events(settings)),
        WireJson.writerOf(WorkspaceEvent.class),
        workers.executor(),
        workers.scheduler(),
        settings.heartbeat());
  }

  private Set<Object> opencodeResources(
      OpencodeHttp http, Workspaces workspaces, SyncRecorder recorder, Workers workers) {
    SessionClient sessions = new SessionClient(http, clock);
    MessageClient messages = new MessageClient(http);
    WorkspaceCalls calls = new WorkspaceCalls(workspaces, sessions, recorder, clock);
    ReloadEvents reloads =
        new ReloadEvents(
            workspaces,
            new ConfigWatcher(workers.executor()),
            workers.scheduler(),
            clock,
            RELOAD_PAUSE);
    IdempotentCalls keys = new IdempotentCalls(WireJson.mapper(), clock);
    return Set.of(
        new PermissionsResource(calls, new PermissionClient(http)),
        new QuestionsResource(calls, new QuestionClient(http)),
        new SessionsResource(
            calls, sessions, messages, new Snapshots(sessions, messages, workers.executor()), keys),
        new WorkspacesResource(workspaces, reloads, calls, new ProjectClient(http), keys, clock));
  }

  /** Runs in the background, because the first query takes as long as opening the database. */
  private boolean createInternalWorkspaces(WorkspaceStore store) throws IOException {
    try {
      new InternalWorkspaces(store, clock).create(settings.directory().workspaces());
      return !store.list(true).isEmpty(); // fills the cache, and fails if a folder has no name here
    } catch (Failure e) {
      throw new IOException(e.getMessage(), e);
    } catch (FileSystemException e) {
      throw new IOException(
          "The folders of the internal workspaces cannot be created (%s). Move away what is at %s"
              .formatted(e, settings.directory().workspaces()),
          e);
    }
  }

  private void warn(String message) {
    log.event("warning", Map.of("message", message));
  }

  /** Starts the children, retries those that cannot be started yet, and logs their events. */
  @SuppressWarnings("FutureReturnValueIgnored") // repeats until the scheduler is closed
  private void manage(Children children, Workers workers) {
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
        MiddlewareNames.of(handler),
        new StartupReport(settings).after(Duration.between(startedAt, clock.instant())));
  }
}
