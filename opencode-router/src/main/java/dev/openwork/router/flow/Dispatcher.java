package dev.openwork.router.flow;

import dev.openwork.router.channel.Inbox;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.InboundMessage.Audience;
import dev.openwork.router.settings.LiveConfig;

/** Gives each message its turn, after those of the same conversation that came before. */
public final class Dispatcher implements Inbox {
  private final LiveConfig config;
  private final ConversationQueues queues;
  private final Turn turn;
  private final Counters counters;

  /** Dispatches to {@code turn}. */
  public Dispatcher(LiveConfig config, ConversationQueues queues, Turn turn, Counters counters) {
    this.config = config;
    this.queues = queues;
    this.turn = turn;
    this.counters = counters;
  }

  /** In groups, only what mentions this router is heard, and only where groups are enabled. */
  @Override
  public void receive(InboundMessage message) {
    boolean heard =
        message.audience() == Audience.DIRECT
            || (message.audience() == Audience.MENTION && config.current().groupsEnabled());
    if (heard) {
      queues.submit(message.conversation(), () -> turn.take(message));
      counters.received();
    }
  }
}
