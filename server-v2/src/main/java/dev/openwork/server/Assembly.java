package dev.openwork.server;

import dev.openwork.http.Serving;
import dev.openwork.server.adapter.ChildPrograms;
import dev.openwork.server.adapter.Children;
import dev.openwork.server.adapter.OpencodeEventsClient;
import dev.openwork.server.adapter.OpencodeHttp;
import dev.openwork.server.adapter.OpencodeSessionsClient;
import dev.openwork.server.adapter.RuntimeAssets;
import dev.openwork.server.contract.CachedContract;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.process.ChildSpec;
import dev.openwork.server.resources.ContractResource;
import dev.openwork.server.resources.EventStreams;
import dev.openwork.server.resources.EventsResource;
import dev.openwork.server.resources.MessagesResource;
import dev.openwork.server.resources.SessionsResource;
import dev.openwork.server.resources.SystemResource;
import dev.openwork.server.resources.WorkspacesResource;
import dev.openwork.server.services.Sessions;
import dev.openwork.server.services.SyncRecorder;
import dev.openwork.server.services.Workspaces;
import dev.openwork.server.store.Database;
import dev.openwork.server.store.SqliteWorkspaceStore;
import dev.openwork.server.web.JsonLog;
import dev.openwork.server.web.WebApplication;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Handler;

/** Puts a generation together: the one place that sees every part. */
final class Assembly {
  private final Settings settings;
  private final KeptParts kept;
  private final JsonLog log;
  private final Clock clock;

  Assembly(Settings settings, KeptParts kept, JsonLog log, Clock clock) {
    this.settings = settings;
    this.kept = kept;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Starts a generation and lets it take over. What is kept is touched last, so that a generation
   * that cannot start leaves the one before it as it was.
   */
  Generation start() throws IOException {
    Workers workers = new Workers();
    try {
      return start(new DatabaseOpening(settings, workers.executor()), workers);
    } catch (IOException | RuntimeException e) {
      workers.close();
      throw e;
    }
  }

  private Generation start(DatabaseOpening opening, Workers workers) throws IOException {
    Children children = new Children(kept.opencode(), kept.router());
    OpencodeHttp opencode = new OpencodeHttp(children, workers.executor());
    SqliteWorkspaceStore store = new SqliteWorkspaceStore(opening);
    Workspaces workspaces = new Workspaces(store, clock);
    OpencodeEventsClient events = new OpencodeEventsClient(opencode, workers.scheduler());
    EventStreams streams =
        new EventStreams(
            workspaces, events, workers.executor(), workers.scheduler(), settings.heartbeat());
    Sessions sessions =
        new Sessions(
            workspaces, new OpencodeSessionsClient(opencode), new SyncRecorder(store, clock));
    Instant startedAt = clock.instant();
    Set<Object> resources =
        Set.of(
            new ContractResource(new CachedContract()),
            new EventsResource(streams),
            new MessagesResource(sessions),
            new SessionsResource(sessions),
            new SystemResource(() -> info(opening.get(), startedAt), children, clock),
            new WorkspacesResource(workspaces));
    Handler handler = WebApplication.handler(resources, settings.tokens(), log, clock);
    Database database = opening.get();
    try {
      return new Generation(takeOver(handler), streams, opencode, database, workers);
    } catch (IOException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private Serving takeOver(Handler handler) throws IOException {
    ChildPrograms programs = new ChildPrograms(settings.workingRoot(), settings.environment());
    RuntimeAssets assets = new RuntimeAssets(settings.runtimeAssets());
    Optional<ChildSpec> opencode = assets.find("opencode").map(programs::opencode);
    Optional<ChildSpec> router = assets.find("opencode-router").map(programs::router);
    Serving serving = kept.listener(settings).serve(handler);
    kept.opencode().run(opencode);
    kept.router().run(router);
    return serving;
  }

  private ServerInfo info(Database database, Instant startedAt) {
    return new ServerInfo(settings.version(), startedAt, database.description());
  }
}
