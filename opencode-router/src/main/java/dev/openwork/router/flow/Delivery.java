package dev.openwork.router.flow;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.ChannelLimits;
import dev.openwork.router.channel.DeliveryException;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.OutboundMessage;
import dev.openwork.router.domain.OutboundPart;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings parts into a chat, cut to what its channel carries. Each gets three attempts; the pauses
 * between them begin at 250 ms, double, vary by a half, and last as long as the other side asks, up
 * to 4 s. The first part that does not arrive ends it, so that none arrives out of order.
 */
public final class Delivery {
  private static final int ATTEMPTS = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

  private final Channels channels;
  private final Pauses pauses;
  private final Counters counters;
  private final Log log;

  /** Delivers through these channels. */
  public Delivery(Channels channels, Pauses pauses, Counters counters, Log log) {
    this.channels = channels;
    this.pauses = pauses;
    this.counters = counters;
    this.log = log;
  }

  /** What became of one part; the reason is there when it did not arrive. */
  public record Result(String kind, Optional<String> failure) {}

  /** Delivers the parts in their order; one result for each. */
  public List<Result> deliver(Conversation to, List<OutboundPart> parts)
      throws InterruptedException {
    List<Result> results = new ArrayList<>();
    Optional<String> failure = Optional.empty();
    for (OutboundPart part : parts) {
      failure = failure.isPresent() ? Optional.of("not tried") : attempt(to, part);
      counters.sent(failure.isEmpty());
      failure.ifPresent(reason -> log.error("a part for %s was lost: %s".formatted(to, reason)));
      results.add(new Result(part.kind(), failure));
    }
    return results;
  }

  private Optional<String> attempt(Conversation to, OutboundPart part) throws InterruptedException {
    Optional<Channel> channel = channels.find(to.address());
    if (channel.isEmpty()) {
      return Optional.of(to.address() + " does not run");
    }
    try {
      for (OutboundPart piece : pieces(part, channel.get().limits())) {
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
        if (!e.retryable() || attempt == ATTEMPTS) {
          throw e;
        }
        pauses.pause(pause(attempt, e.retryAfter()));
      }
    }
  }

  private static Duration pause(int attempt, Optional<Duration> wanted) {
    double grown = FIRST_PAUSE.toMillis() * Math.pow(2, attempt - 1.0) * (0.75 + Math.random() / 2);
    long millis = Math.max((long) grown, wanted.map(Duration::toMillis).orElse(0L));
    return Duration.ofMillis(Math.min(millis, LONGEST_PAUSE.toMillis()));
  }

  private static List<OutboundPart> pieces(OutboundPart part, ChannelLimits limits)
      throws DeliveryException {
    if (part instanceof OutboundPart.Media media) {
      return media(media, limits);
    }
    return texts(((OutboundPart.Text) part).text(), limits);
  }

  private static List<OutboundPart> media(OutboundPart.Media media, ChannelLimits limits)
      throws DeliveryException {
    requireFit(media, limits);
    if (media.caption().length() <= limits.caption()) {
      return List.of(media);
    }
    List<OutboundPart> pieces = new ArrayList<>(texts(media.caption(), limits));
    pieces.add(new OutboundPart.Media(media.type(), media.file(), ""));
    return pieces;
  }

  private static List<OutboundPart> texts(String text, ChannelLimits limits) {
    return TextChunks.of(text, limits.text()).stream()
        .<OutboundPart>map(OutboundPart.Text::new)
        .toList();
  }

  private static void requireFit(OutboundPart.Media media, ChannelLimits limits)
      throws DeliveryException {
    try {
      long size = Files.size(media.file());
      if (size > limits.mediaBytes()) {
        throw DeliveryException.permanent(
            "%s has %d bytes; the channel carries %d"
                .formatted(media.file().getFileName(), size, limits.mediaBytes()));
      }
    } catch (IOException e) {
      throw DeliveryException.permanent(media.file().getFileName() + " cannot be read");
    }
  }
}
