package dev.openwork.router.flow;

import dev.openwork.router.channel.DeliveryException;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.Log;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows chats that an answer is being worked on, again each six seconds until it is told that this
 * ended or nothing runs for the chat any more. Safe for use by several threads.
 */
public final class Typing {
  private static final int PERIOD_SECONDS = 6;

  private final Activity activity;
  private final Channels channels;
  private final ScheduledExecutorService scheduler;
  private final Log log;
  private final Map<Conversation, Future<?>> shown = new ConcurrentHashMap<>();

  /** Shows it on these channels. */
  public Typing(Activity activity, Channels channels, ScheduledExecutorService scheduler, Log log) {
    this.activity = activity;
    this.channels = channels;
    this.scheduler = scheduler;
    this.log = log;
  }

  /** Shows it from now on. */
  public void begin(Conversation conversation) {
    shown.computeIfAbsent(
        conversation,
        chat ->
            scheduler.scheduleWithFixedDelay(
                () -> show(chat), 0, PERIOD_SECONDS, TimeUnit.SECONDS));
  }

  /** Shows it no longer. */
  public void end(Conversation conversation) {
    Future<?> task = shown.remove(conversation);
    if (task != null) {
      task.cancel(false);
    }
  }

  private void show(Conversation conversation) {
    if (!activity.isBusy(conversation)) {
      end(conversation);
      return;
    }
    try {
      var channel = channels.find(conversation.address());
      if (channel.isPresent()) {
        channel.get().typing(conversation);
      }
    } catch (DeliveryException e) {
      log.warn(conversation + " was not shown that work goes on: " + e.reason());
      end(conversation);
    }
  }
}
