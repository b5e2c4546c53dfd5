package dev.openwork.router.channel;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.OutboundMessage;
import java.util.Optional;

/**
 * One identity on one chat system. Messages come in by whatever the system offers: a long poll or a
 * socket that the channel runs on threads of its own, or HTTP requests through its {@link
 * #ingress}. All methods may be called by several threads; {@link #send} and {@link #typing} may
 * block for some seconds and make one attempt, for whoever calls them retries.
 */
public interface Channel extends AutoCloseable {

  /** What it can carry. */
  ChannelLimits limits();

  /**
   * Begins to receive and returns at once, connected or not: a chat system that is away is the
   * channel's to wait for. Each message goes to {@code inbox} once.
   */
  void start(Inbox inbox);

  /**
   * Sends one part, within the limits, into the thread that its conversation's peer names.
   *
   * @throws DeliveryException when it did not arrive, saying whether another attempt may help
   */
  void send(OutboundMessage message) throws DeliveryException;

  /** Shows for some seconds that an answer is being worked on; does nothing where none can tell. */
  void typing(Conversation conversation) throws DeliveryException;

  /** What takes HTTP requests for it; empty for channels that fetch their messages. */
  default Optional<Ingress> ingress() {
    return Optional.empty();
  }

  /** Stops receiving at once. A message that is being sent may still arrive. */
  @Override
  void close();
}
