package dev.openwork.router.web;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.Ingress;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.flow.Channels;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Passes requests to channels that receive messages over HTTP, such as {@code /webhook/<identity>}.
 * The channels authenticate the sender.
 */
public final class IngressResource extends Resource {
  private static final int ACCEPTED = 202;
  private static final int SMALL_BYTES = 64 << 10;
  private static final int MAX_CONCURRENT_LARGE = 2;

  private final Semaphore large = new Semaphore(MAX_CONCURRENT_LARGE);
  private final Channels channels;

  /** Creates the resource. */
  public IngressResource(Channels channels) {
    this.channels = channels;
  }

  @Override
  List<Route> routes() {
    return List.of(Route.unauthenticated("POST", "/webhook/*", this::receive));
  }

  private JsonResponse receive(ApiRequest request) {
    // An unknown identity gets the same response as a wrong signature.
    Ingress ingress =
        channels
            .find(new IdentityKey("webhook", request.parameters().get(0)))
            .flatMap(Channel::ingress)
            .orElseThrow(
                () ->
                    RouterException.unauthorized(
                        "the signature does not match the timestamp and the body"));
    return request.contentLength().filter(length -> length <= SMALL_BYTES).isPresent()
        ? receive(request, ingress, SMALL_BYTES)
        : receiveLarge(request, ingress);
  }

  private JsonResponse receiveLarge(ApiRequest request, Ingress ingress) {
    if (!large.tryAcquire()) {
      throw RouterException.unavailable(
          "too many large messages are being received; try again later");
    }
    try {
      return receive(request, ingress, ingress.maxBytes());
    } finally {
      large.release();
    }
  }

  private static JsonResponse receive(ApiRequest request, Ingress ingress, int maxBytes) {
    byte[] body = request.body(maxBytes);
    return JsonResponse.of(ACCEPTED, true, ingress.receive(request::header, body));
  }
}
