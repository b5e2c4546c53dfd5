package dev.openwork.app.pages;

import dev.openwork.app.conversation.Activity;
import dev.openwork.app.conversation.Change;
import dev.openwork.app.conversation.PendingRequest;
import dev.openwork.app.conversation.PromptState;
import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.conversation.TextPiece;
import dev.openwork.app.conversation.Transcript;
import dev.openwork.app.conversation.TranscriptEvents;
import dev.openwork.app.web.EventClient;
import dev.openwork.app.web.EventFrame;
import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.model.WorkspaceEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Updates all open pages of a session: converts events into HTML fragments, once for all pages.
 * Sends all messages again whenever events may have been missed, so a page is correct after an
 * interruption.
 *
 * <p>Events, new clients and changes of state are only recorded by the thread that reports them. A
 * worker thread processes them, one at a time, and queues the fragments of each client.
 * Thread-safe.
 */
final class LiveConversation {
  /** The number of unprocessed events above which it is cheaper to load all messages again. */
  private static final int MAX_EVENTS = 10_000;

  private static final String FRAGMENT = "fragment";
  private static final Logger LOG = Logger.getLogger(LiveConversation.class.getName());

  private final ExecutorService workers;
  private final SessionRef session;
  private final Supplier<MessagePage> source;
  private final Supplier<List<PendingRequest>> requests;
  private final Supplier<PromptState> prompt;
  private final Fragments fragments;
  private final TranscriptEvents rules;

  // Guarded by this.
  private final Deque<WorkspaceEvent> events = new ArrayDeque<>();
  private final Set<EventClient> joining = new HashSet<>();
  private final Set<EventClient> clients = new HashSet<>();
  private boolean stale;
  private boolean disconnected;
  private boolean statusChanged;
  private Optional<OpenWorkException> connectionFailure = Optional.empty();
  private boolean scheduled;

  // Used by one worker at a time.
  private Optional<Transcript> transcript = Optional.empty();
  private Optional<String> earlier = Optional.empty();
  private boolean failed;

  /**
   * Creates a conversation without clients.
   *
   * @param source loads the newest messages
   * @param requests loads the requests of the agent
   * @param prompt returns the state of the last prompt
   */
  LiveConversation(
      SessionRef session,
      ExecutorService workers,
      Supplier<MessagePage> source,
      Supplier<List<PendingRequest>> requests,
      Supplier<PromptState> prompt,
      Fragments fragments) {
    this.workers = workers;
    this.session = session;
    this.source = source;
    this.requests = requests;
    this.prompt = prompt;
    this.fragments = fragments;
    this.rules = new TranscriptEvents(session.sessionId());
  }

  /** What a worker has to process. */
  private record Work(
      boolean stale,
      List<EventClient> joining,
      List<WorkspaceEvent> events,
      boolean statusChanged,
      Optional<OpenWorkException> connectionFailure) {
    boolean isEmpty() {
      return !stale && joining.isEmpty() && events.isEmpty() && !statusChanged;
    }
  }

  synchronized void join(EventClient client) {
    joining.add(client);
    schedule();
  }

  /** Removes a client and returns whether there are others. */
  synchronized boolean leave(EventClient client) {
    joining.remove(client);
    clients.remove(client);
    return !joining.isEmpty() || !clients.isEmpty();
  }

  synchronized void event(WorkspaceEvent event) {
    if (!rules.concerns(event)) {
      return;
    }
    if (events.size() >= MAX_EVENTS) {
      events.clear();
      stale = true;
    } else {
      events.add(event);
    }
    schedule();
  }

  /** Loads all messages. */
  synchronized void reload() {
    stale = true;
    schedule();
  }

  synchronized void connected() {
    disconnected = false;
    statusChanged();
  }

  synchronized void disconnected(Optional<OpenWorkException> reason) {
    disconnected = true;
    connectionFailure = reason;
    statusChanged();
  }

  synchronized void statusChanged() {
    statusChanged = true;
    schedule();
  }

  /** Ends all streams, because there is nothing to follow. */
  void reject(OpenWorkException reason) {
    List<EventClient> all;
    synchronized (this) {
      all = new ArrayList<>(joining);
      all.addAll(clients);
    }
    EventFrame failure = EventFrame.of(FRAGMENT, fragments.failure(reason));
    EventFrame end = EventFrame.of("end", "rejected");
    for (EventClient client : all) {
      client.send(failure);
      client.send(end);
      client.end();
    }
  }

  private synchronized void schedule() {
    if (!scheduled) {
      scheduled = true;
      try {
        workers.execute(this::work);
      } catch (RejectedExecutionException closed) {
        // The app is closing, and so are the clients.
      }
    }
  }

  private void work() {
    Work work = take();
    while (!work.isEmpty()) {
      try {
        process(work);
      } catch (RuntimeException e) {
        if (workers.isShutdown()) {
          return;
        }
        LOG.log(Level.SEVERE, "A page of a session was not updated", e);
      }
      work = take();
    }
  }

  private synchronized Work take() {
    Work work =
        new Work(
            stale, List.copyOf(joining), List.copyOf(events), statusChanged, connectionFailure);
    clients.addAll(joining);
    joining.clear();
    events.clear();
    stale = false;
    statusChanged = false;
    connectionFailure = Optional.empty();
    scheduled = !work.isEmpty();
    return work;
  }

  private void process(Work work) {
    if (work.stale()) {
      load();
    } else if (!work.joining().isEmpty()) {
      welcome(work.joining());
    }
    apply(work.events());
    if (work.statusChanged()) {
      showStatus(everyone());
    }
    work.connectionFailure().ifPresent(failure -> send(everyone(), fragments.failure(failure)));
  }

  /** Sends the messages to new clients, unless they have not been loaded yet. */
  private void welcome(List<EventClient> joined) {
    if (transcript.isPresent()) {
      show(transcript.get(), joined);
    } else if (failed) {
      load();
    }
  }

  private void load() {
    try {
      MessagePage page = source.get();
      Transcript loaded = new Transcript(page.messages(), requests.get());
      transcript = Optional.of(loaded);
      earlier = page.earlier();
      failed = false;
      show(loaded, everyone());
    } catch (OpenWorkException e) {
      failed = true;
      showStatus(everyone());
      send(everyone(), fragments.failure(e));
    }
  }

  private void show(Transcript loaded, List<EventClient> to) {
    send(to, fragments.messages(loaded.messages(), earlier));
    send(to, fragments.requests(session, loaded.requests()));
    showStatus(to);
  }

  /** Applies events. Text that several events add to a part is sent at once. */
  private void apply(List<WorkspaceEvent> received) {
    List<TextPiece> pieces = new ArrayList<>();
    String partId = "";
    for (WorkspaceEvent event : received) {
      Change change = rules.apply(event, transcript.orElseGet(() -> new Transcript(List.of())));
      if (change instanceof Change.TextAdded text) {
        if (!text.partId().equals(partId)) {
          showText(partId, pieces);
          partId = text.partId();
        }
        text.pieces().forEach(piece -> piece.addTo(pieces));
      } else if (!(change instanceof Change.None)) {
        showText(partId, pieces);
        show(change);
      }
    }
    showText(partId, pieces);
  }

  private void showText(String partId, List<TextPiece> pieces) {
    if (!pieces.isEmpty()) {
      send(everyone(), fragments.text(partId, pieces));
      pieces.clear();
    }
  }

  private void show(Change change) {
    if (change instanceof Change.EventsMissed) {
      load();
    } else if (change instanceof Change.ActivityChanged) {
      showActivity(everyone());
    } else if (change instanceof Change.RequestsChanged changed) {
      send(everyone(), fragments.requests(session, changed.requests()));
    } else {
      send(everyone(), fragments.of(change));
    }
  }

  private void showStatus(List<EventClient> to) {
    showActivity(to);
    send(to, prompt.get().failure().map(fragments::failure).orElseGet(fragments::noFailure));
  }

  private void showActivity(List<EventClient> to) {
    Activity activity = transcript.map(Transcript::activity).orElse(Activity.IDLE);
    if (isDisconnected()) {
      activity = Activity.DISCONNECTED;
    } else if (!activity.working() && prompt.get().running()) {
      activity = Activity.BUSY;
    }
    send(to, fragments.activity(activity));
  }

  private static void send(List<EventClient> to, String fragment) {
    EventFrame frame = EventFrame.of(FRAGMENT, fragment);
    to.forEach(client -> client.send(frame));
  }

  private synchronized List<EventClient> everyone() {
    return List.copyOf(clients);
  }

  private synchronized boolean isDisconnected() {
    return disconnected;
  }
}
