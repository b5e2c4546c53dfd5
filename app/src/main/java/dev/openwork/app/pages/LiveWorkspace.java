package dev.openwork.app.pages;

import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.sse.StreamListener;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The conversations of a workspace that pages follow. One thread reads the events for all. */
final class LiveWorkspace implements StreamListener, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(LiveWorkspace.class.getName());

  private final Map<String, LiveConversation> conversations = new ConcurrentHashMap<>();
  private final EventStream<WorkspaceEvent> events;
  private volatile boolean connected;
  private volatile boolean disconnected;

  LiveWorkspace(EventStream<WorkspaceEvent> events) {
    this.events = events;
  }

  /**
   * Starts to read the events.
   *
   * @param onRejected called when the server rejects the stream, before the clients are informed
   */
  void start(Consumer<LiveWorkspace> onRejected) {
    Thread thread = new Thread(() -> read(onRejected), "app-events");
    thread.setDaemon(true);
    thread.start();
  }

  private void read(Consumer<LiveWorkspace> onRejected) {
    try {
      for (WorkspaceEvent event : events.withListener(this)) {
        publish(event);
      }
    } catch (OpenWorkException rejected) {
      onRejected.accept(this);
      conversations.values().forEach(conversation -> conversation.reject(rejected));
    }
  }

  private void publish(WorkspaceEvent event) {
    try {
      conversations.values().forEach(conversation -> conversation.event(event));
    } catch (RuntimeException malformed) {
      LOG.log(Level.WARNING, "Ignored a malformed event", malformed);
    }
  }

  Optional<LiveConversation> conversation(String sessionId) {
    return Optional.ofNullable(conversations.get(sessionId));
  }

  void add(String sessionId, LiveConversation conversation) {
    conversations.put(sessionId, conversation);
    if (connected) {
      conversation.reload();
    } else if (disconnected) {
      conversation.disconnected(Optional.empty());
    }
  }

  /** Removes a conversation and returns whether others remain. */
  boolean remove(String sessionId) {
    conversations.remove(sessionId);
    return !conversations.isEmpty();
  }

  @Override
  public void connected() {
    connected = true;
    disconnected = false;
    conversations.values().forEach(LiveConversation::connected);
  }

  @Override
  public void disconnected(Optional<OpenWorkException> reason, Duration delay) {
    connected = false;
    disconnected = true;
    conversations.values().forEach(conversation -> conversation.disconnected(reason));
  }

  /** Stops reading the events. */
  @Override
  public void close() {
    events.close();
  }
}
