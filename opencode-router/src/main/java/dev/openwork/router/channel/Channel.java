package dev.openwork.router.channel;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.OutboundMessage;
import java.util.Optional;

/**
 * Connects one identity to a chat system. A channel receives messages on its own threads, by long
 * polling or a socket, or as HTTP requests through its {@link #ingress}. All methods are
 * thread-safe. {@link #send} and {@link #typing} may block for some seconds and make one attempt;
 * the caller retries.
 */
public interface Channel extends AutoCloseable {

  /** Returns the size limits of a message. */
  ChannelLimits limits();

  /**
   * Starts receiving and returns immediately, even if the chat system is not reachable yet. Passes
   * each message to {@code inbox} once.
   */
  void start(Inbox inbox);

  /**
   * Sends a part that is within the limits.
   *
   * @throws DeliveryException if the part was not delivered
   */
  void send(OutboundMessage message) throws DeliveryException;

  /**
   * Shows a typing indicator for some seconds. Does nothing if the chat system has none.
   *
   * @throws DeliveryException if the chat system was not reached
   */
  void typing(Conversation conversation) throws DeliveryException;

  /** Returns the handler of incoming HTTP requests, or empty if the channel fetches messages. */
  default Optional<Ingress> ingress() {
    return Optional.empty();
  }

  /** Stops receiving immediately. A message that is being sent may still be delivered. */
  @Override
  void close();
}
