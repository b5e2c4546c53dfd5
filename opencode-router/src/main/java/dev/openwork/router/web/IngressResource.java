package dev.openwork.router.web;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.Ingress;
import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.flow.Channels;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * The HTTP entries of channels that have one, at {@code /webhook/<identity>} and the like. They
 * judge by themselves who may come in.
 */
public final class ChannelsResource extends Resource {
  private static final int ACCEPTED = 202;
  private static final int SMALL_BYTES = 64 << 10;
  private static final int LARGE_AT_ONCE = 2;

  private final Semaphore large = new Semaphore(LARGE_AT_ONCE);

  private final Channels channels;

  /** Lets into these channels. */
  public ChannelsResource(Channels channels) {
    this.channels = channels;
  }

  @Override
  List<Route> routes() {
    return List.of(Route.open("POST", "/webhook/*", this::receive));
  }

  private Answer receive(ApiRequest request) {
    Address address = new Address("webhook", request.parameters().get(0));
    Ingress ingress =
        channels
            .find(address)
            .flatMap(Channel::ingress)
            .orElseThrow(
                () ->
                    new Refusal(
                        Refusal.Code.UNAUTHORIZED,
                        "the signature is not that of this timestamp and body"));
    return request.declaresAtMost(SMALL_BYTES)
        ? pass(request, ingress, SMALL_BYTES)
        : passLarge(request, ingress);
  }

  private Answer passLarge(ApiRequest request, Ingress ingress) {
    if (!large.tryAcquire()) {
      throw new Refusal(Refusal.Code.UNAVAILABLE, "other large messages are read; come again");
    }
    try {
      return pass(request, ingress, ingress.maxBytes());
    } finally {
      large.release();
    }
  }

  private static Answer pass(ApiRequest request, Ingress ingress, int maxBytes) {
    byte[] body = request.body(maxBytes);
    return Answer.of(ACCEPTED, true, ingress.receive(request::header, body));
  }
}
