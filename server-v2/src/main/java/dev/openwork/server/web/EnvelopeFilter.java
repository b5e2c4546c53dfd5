package dev.openwork.server.web;

import dev.openwork.server.resources.wire.Envelope;
import dev.openwork.server.resources.wire.ResponseMeta;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;

/** Stamps answers with their request and time, and keeps them out of caches. */
final class EnvelopeFilter implements ContainerResponseFilter {
  private final Clock clock;

  EnvelopeFilter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    if (response.getEntity() instanceof Envelope<?> envelope) {
      String requestId = RequestIds.of(request.getHeaderString(RequestIds.HEADER));
      response.setEntity(envelope.stamped(new ResponseMeta(requestId, clock.instant())));
    }
  }
}
