package dev.openwork.server.assembly;

import dev.openwork.server.opencode.OpencodeHttp;
import dev.openwork.server.opencode.OpencodeMessagesClient;
import dev.openwork.server.opencode.OpencodeProjectsClient;
import dev.openwork.server.opencode.OpencodeRequestsClient;
import dev.openwork.server.opencode.OpencodeSessionsClient;
import dev.openwork.server.resources.MessagesResource;
import dev.openwork.server.resources.PermissionsResource;
import dev.openwork.server.resources.ProjectsResource;
import dev.openwork.server.resources.PromptsResource;
import dev.openwork.server.resources.QuestionsResource;
import dev.openwork.server.resources.SessionRunsResource;
import dev.openwork.server.resources.SessionsResource;
import dev.openwork.server.services.Messages;
import dev.openwork.server.services.Projects;
import dev.openwork.server.services.Requests;
import dev.openwork.server.services.SessionRuns;
import dev.openwork.server.services.Sessions;
import dev.openwork.server.services.Snapshots;
import dev.openwork.server.services.SyncRecorder;
import dev.openwork.server.services.WorkspaceCalls;
import dev.openwork.server.services.WorkspaceStore;
import dev.openwork.server.services.Workspaces;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Executor;

/** Puts together the operations that opencode does in the name of a workspace. */
final class OpencodeAssembly {
  private final OpencodeHttp http;
  private final WorkspaceCalls calls;
  private final OpencodeSessionsClient sessions;
  private final Executor executor;
  private final Clock clock;

  OpencodeAssembly(
      OpencodeHttp http,
      Workspaces workspaces,
      WorkspaceStore store,
      Executor executor,
      Clock clock) {
    this.http = http;
    this.executor = executor;
    this.clock = clock;
    sessions = new OpencodeSessionsClient(http, clock);
    calls = new WorkspaceCalls(workspaces, sessions, new SyncRecorder(store, clock), clock);
  }

  /** The resources that serve them. */
  Set<Object> resources() {
    OpencodeMessagesClient said = new OpencodeMessagesClient(http);
    Messages messages = new Messages(calls, said);
    Requests requests = new Requests(calls, new OpencodeRequestsClient(http));
    return Set.of(
        new MessagesResource(messages),
        new PermissionsResource(requests),
        new ProjectsResource(new Projects(calls, new OpencodeProjectsClient(http), clock)),
        new PromptsResource(messages),
        new QuestionsResource(requests),
        new SessionRunsResource(new SessionRuns(calls, sessions)),
        new SessionsResource(
            new Sessions(calls, sessions), new Snapshots(calls, sessions, said, executor)));
  }
}
