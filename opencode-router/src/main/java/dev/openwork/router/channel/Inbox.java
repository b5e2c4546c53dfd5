package dev.openwork.router.channel;

import dev.openwork.router.domain.InboundMessage;

/** Takes what people write. */
@FunctionalInterface
public interface Inbox {

  /**
   * Takes a message and returns before it is answered.
   *
   * @throws dev.openwork.router.domain.Refusal when too many messages of this chat wait already;
   *     the message is not taken then
   */
  void receive(InboundMessage message);
}
