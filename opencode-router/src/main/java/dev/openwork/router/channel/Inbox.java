package dev.openwork.router.channel;

import dev.openwork.router.domain.InboundMessage;

/** Accepts the messages that a channel receives. */
@FunctionalInterface
public interface Inbox {

  /**
   * Queues a message and returns before it is answered.
   *
   * @throws dev.openwork.router.domain.RouterException if the queue of the conversation is full;
   *     the message is not accepted
   */
  void receive(InboundMessage message);
}
