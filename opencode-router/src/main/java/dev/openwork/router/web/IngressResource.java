package dev.openwork.router.web;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.Ingress;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.flow.Channels;
import java.util.List;

/**
 * Passes requests to channels that receive messages over HTTP, such as {@code /webhook/<identity>}.
 * The channels authenticate the sender.
 */
public final class IngressResource extends Resource {
  private static final int ACCEPTED = 202;

  private final Channels channels;

  /** Creates the resource. */
  public IngressResource(Channels channels) {
    this.channels = channels;
  }

  @Override
  List<Route> routes() {
    return List.of(
        Route.unauthenticated(
            "POST", "/webhook/*", request -> ingress(request).maxBytes(), this::receive));
  }

  private JsonResponse receive(ApiRequest request) {
    return JsonResponse.of(
        ACCEPTED, true, ingress(request).receive(request::header, request.body()));
  }

  private Ingress ingress(ApiRequest request) {
    // An unknown identity gets the same response as a wrong signature.
    return channels
        .find(new IdentityKey("webhook", request.parameters().get(0)))
        .flatMap(Channel::ingress)
        .orElseThrow(
            () ->
                RouterException.unauthorized(
                    "the signature does not match the timestamp and the body"));
  }
}
