package dev.openwork.router.flow;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.ChannelLimits;
import dev.openwork.router.channel.DeliveryException;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.OutboundMessage;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.RetryPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends parts to a chat within the limits of its channel. Temporary failures are retried with a
 * jitter of 25 %, or after the delay that the chat system requested. After a part that could not be
 * delivered, the following ones are not attempted, so that none arrives out of order.
 */
public final class Delivery {
  private final Channels channels;
  private final RetryPolicy retries;
  private final Counters counters;
  private final Log log;

  /** Creates a delivery over the given channels. */
  public Delivery(Channels channels, RetryPolicy retries, Counters counters, Log log) {
    this.channels = channels;
    this.retries = retries;
    this.counters = counters;
    this.log = log;
  }

  /** Holds the result for one part; the failure is empty if the part was delivered. */
  public record Result(String type, Optional<String> failure) {}

  /** Sends the parts in order and returns one result for each. */
  public List<Result> deliver(Conversation to, List<OutboundPart> parts)
      throws InterruptedException {
    List<Result> results = new ArrayList<>();
    Optional<String> failure = Optional.empty();
    for (OutboundPart part : parts) {
      failure = failure.isPresent() ? Optional.of("not attempted") : deliver(to, part);
      counters.sent(failure.isEmpty());
      failure.ifPresent(
          reason -> log.error("failed to deliver a part to %s: %s".formatted(to, reason)));
      results.add(new Result(part.type(), failure));
    }
    return results;
  }

  private Optional<String> deliver(Conversation to, OutboundPart part) throws InterruptedException {
    Optional<Channel> channel = channels.find(to.identity());
    if (channel.isEmpty()) {
      return Optional.of(to.identity() + " is not running");
    }
    try {
      for (OutboundPart piece : split(part, channel.get().limits())) {
        send(channel.get(), new OutboundMessage(UUID.randomUUID().toString(), to, piece));
      }
      return Optional.empty();
    } catch (DeliveryException e) {
      return Optional.of(e.reason());
    }
  }

  private void send(Channel channel, OutboundMessage message)
      throws DeliveryException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        channel.send(message);
        return;
      } catch (DeliveryException e) {
        if (!e.retryable() || attempt == retries.attempts()) {
          throw e;
        }
        Thread.sleep(delay(attempt, e.retryAfter()).toMillis());
      }
    }
  }

  private Duration delay(int attempt, Optional<Duration> requested) {
    double jitter = 0.75 + Math.random() / 2;
    Duration delay = Duration.ofMillis((long) (retries.delay(attempt).toMillis() * jitter));
    return retries.limit(requested.filter(other -> other.compareTo(delay) > 0).orElse(delay));
  }

  private static List<OutboundPart> split(OutboundPart part, ChannelLimits limits)
      throws DeliveryException {
    if (!(part instanceof OutboundPart.Media media)) {
      return texts(((OutboundPart.Text) part).text(), limits);
    }
    checkSize(media, limits);
    if (media.caption().length() <= limits.caption()) {
      return List.of(media);
    }
    List<OutboundPart> pieces = new ArrayList<>(texts(media.caption(), limits));
    pieces.add(new OutboundPart.Media(media.kind(), media.file(), ""));
    return pieces;
  }

  private static List<OutboundPart> texts(String text, ChannelLimits limits) {
    return TextSplitter.split(text, limits.text()).stream()
        .<OutboundPart>map(OutboundPart.Text::new)
        .toList();
  }

  private static void checkSize(OutboundPart.Media media, ChannelLimits limits)
      throws DeliveryException {
    try {
      long size = Files.size(media.file());
      if (size > limits.mediaBytes()) {
        throw DeliveryException.permanent(
            "%s has %d bytes; the limit of the channel is %d"
                .formatted(media.file().getFileName(), size, limits.mediaBytes()));
      }
    } catch (IOException e) {
      throw DeliveryException.permanent("cannot read " + media.file().getFileName());
    }
  }
}
