package dev.openwork.router.flow;

import dev.openwork.router.channel.Inbox;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.InboundMessage.Audience;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.settings.LiveConfig;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Queues received messages. The messages of a conversation are handled in order, different
 * conversations in parallel. Thread-safe.
 */
public final class Dispatcher implements Inbox {
  private static final int CAPACITY = 20;

  private final LiveConfig config;
  private final Executor executor;
  private final MessageHandler handler;
  private final Counters counters;
  private final Map<Conversation, Queue<InboundMessage>> queues = new HashMap<>();

  /** Creates a dispatcher that uses one thread of the executor for each active conversation. */
  public Dispatcher(
      LiveConfig config, Executor executor, MessageHandler handler, Counters counters) {
    this.config = config;
    this.executor = executor;
    this.handler = handler;
    this.counters = counters;
  }

  /**
   * Queues a message. Group messages are ignored unless groups are enabled and they mention this
   * router.
   *
   * @throws RouterException if 20 messages of the conversation are waiting
   */
  @Override
  public void receive(InboundMessage message) {
    boolean accepted =
        message.audience() == Audience.DIRECT
            || (message.audience() == Audience.MENTION && config.current().groupsEnabled());
    if (accepted) {
      submit(message);
      counters.received();
    }
  }

  private void submit(InboundMessage message) {
    synchronized (queues) {
      Queue<InboundMessage> queue = queues.get(message.conversation());
      if (queue == null) {
        queues.put(message.conversation(), new ArrayDeque<>());
      } else if (queue.size() >= CAPACITY) {
        throw RouterException.unavailable(
            CAPACITY + " messages of this chat are queued; try again later");
      } else {
        queue.add(message);
        return;
      }
    }
    executor.execute(() -> handleAll(message));
  }

  private void handleAll(InboundMessage first) {
    for (@Nullable InboundMessage next = first; next != null; next = next(first.conversation())) {
      handler.handle(next);
    }
  }

  private @Nullable InboundMessage next(Conversation conversation) {
    synchronized (queues) {
      Queue<InboundMessage> queue = queues.getOrDefault(conversation, new ArrayDeque<>());
      if (queue.isEmpty()) {
        queues.remove(conversation);
      }
      return queue.poll();
    }
  }
}
