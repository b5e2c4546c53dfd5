package dev.openwork.app.pages;

import dev.openwork.app.conversation.PromptSender;
import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.conversation.WorkspaceRef;
import dev.openwork.app.servers.ServerSdk;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.EventClient;
import dev.openwork.app.web.Feed;
import dev.openwork.app.web.RequestException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The conversations that pages follow. The number of threads does not depend on the number of
 * pages: each workspace with an open page has one that reads events, and all share the workers.
 * Thread-safe.
 */
public final class LiveConversations implements AutoCloseable {
  /** Each occupies a thread and a connection to the server. */
  private static final int MAX_WORKSPACES = 64;

  private static final int WORKERS = 8;
  private static final int IDLE_SECONDS = 10;
  private static final int UNAVAILABLE = 503;

  private final Servers servers;
  private final PromptSender prompts;
  private final Fragments fragments;
  private final ExecutorService workers = workers();
  private final Map<WorkspaceRef, LiveWorkspace> workspaces = new HashMap<>();

  /** Creates an object without conversations. */
  public LiveConversations(Servers servers, PromptSender prompts, Views views) {
    this.servers = servers;
    this.prompts = prompts;
    this.fragments = new Fragments(views);
    prompts.listen(this::promptChanged);
  }

  /**
   * Returns a feed that updates a page of a session.
   *
   * @throws RequestException if pages of too many workspaces are open
   * @throws dev.openwork.sdk.error.NotFoundException if the server is unknown
   */
  synchronized Feed feed(SessionRef session) {
    if (workspaces.size() >= MAX_WORKSPACES && !workspaces.containsKey(session.workspace())) {
      throw new RequestException(
          UNAVAILABLE, "Too many open workspaces", "Close the pages of a workspace and try again.");
    }
    ServerSdk sdk = servers.createSdk(session.serverId());
    return client -> join(session, sdk, client);
  }

  /** Stops reading events. */
  @Override
  public synchronized void close() {
    workspaces.values().forEach(LiveWorkspace::close);
    workspaces.clear();
    workers.shutdownNow();
  }

  private synchronized void join(SessionRef session, ServerSdk sdk, EventClient client) {
    LiveWorkspace workspace =
        workspaces.computeIfAbsent(session.workspace(), ref -> startWorkspace(ref, sdk));
    LiveConversation conversation =
        workspace
            .conversation(session.sessionId())
            .orElseGet(() -> startConversation(workspace, session));
    conversation.join(client);
    client.onClosed(() -> leave(workspace, conversation, session, client));
  }

  private synchronized void leave(
      LiveWorkspace workspace,
      LiveConversation conversation,
      SessionRef session,
      EventClient client) {
    if (!conversation.leave(client) && !workspace.remove(session.sessionId())) {
      workspaces.remove(session.workspace(), workspace);
      workspace.close();
    }
  }

  private LiveWorkspace startWorkspace(WorkspaceRef ref, ServerSdk sdk) {
    LiveWorkspace workspace = new LiveWorkspace(sdk.events(ref.workspaceId()));
    workspace.start(rejected -> forget(ref, rejected));
    return workspace;
  }

  private synchronized void forget(WorkspaceRef ref, LiveWorkspace workspace) {
    workspaces.remove(ref, workspace);
  }

  private LiveConversation startConversation(LiveWorkspace workspace, SessionRef session) {
    LiveConversation conversation =
        new LiveConversation(
            session,
            workers,
            () ->
                MessagePage.load(servers.createSdk(session.serverId()), session, Optional.empty()),
            () -> new PendingRequests(servers.createSdk(session.serverId()), session).load(),
            () -> prompts.state(session),
            fragments);
    workspace.add(session.sessionId(), conversation);
    return conversation;
  }

  private synchronized void promptChanged(SessionRef session) {
    LiveWorkspace workspace = workspaces.get(session.workspace());
    if (workspace != null) {
      workspace.conversation(session.sessionId()).ifPresent(LiveConversation::statusChanged);
    }
  }

  private static ExecutorService workers() {
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            LiveConversations::thread);
    workers.allowCoreThreadTimeOut(true);
    return workers;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "app-conversation");
    thread.setDaemon(true);
    return thread;
  }
}
