package dev.openwork.router.flow;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.DeliveryException;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.Log;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows a typing indicator in chats. It is refreshed every six seconds until it is stopped or no
 * prompt of the chat is running. Thread-safe.
 */
public final class TypingIndicator {
  private static final int PERIOD_SECONDS = 6;

  private final ActiveRuns runs;
  private final Channels channels;
  private final ScheduledExecutorService scheduler;
  private final Log log;
  private final Map<Conversation, Future<?>> tasks = new ConcurrentHashMap<>();

  /** Creates an indicator that is not shown in any chat. */
  public TypingIndicator(
      ActiveRuns runs, Channels channels, ScheduledExecutorService scheduler, Log log) {
    this.runs = runs;
    this.channels = channels;
    this.scheduler = scheduler;
    this.log = log;
  }

  /** Shows the indicator in a chat. */
  public void start(Conversation conversation) {
    tasks.computeIfAbsent(
        conversation,
        key ->
            scheduler.scheduleWithFixedDelay(
                () -> refresh(key), 0, PERIOD_SECONDS, TimeUnit.SECONDS));
  }

  /** Stops refreshing the indicator of a chat. */
  public void stop(Conversation conversation) {
    Future<?> task = tasks.remove(conversation);
    if (task != null) {
      task.cancel(false);
    }
  }

  private void refresh(Conversation conversation) {
    if (!runs.isBusy(conversation)) {
      stop(conversation);
      return;
    }
    try {
      Optional<Channel> channel = channels.find(conversation.identity());
      if (channel.isPresent()) {
        channel.get().typing(conversation);
      }
    } catch (DeliveryException e) {
      log.warn("failed to show the typing indicator in " + conversation + ": " + e.reason());
      stop(conversation);
    }
  }
}
