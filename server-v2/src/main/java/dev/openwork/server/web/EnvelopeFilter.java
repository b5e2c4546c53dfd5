package dev.openwork.server.web;

import dev.openwork.server.model.Envelope;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/**
 * Adds request id and time to responses, and disables caching unless a response has its own cache
 * headers. Closes the connection after an error response to a request with a body, because the rest
 * of the body may not have been read.
 */
final class EnvelopeFilter implements ContainerResponseFilter {
  private final Clock clock;

  EnvelopeFilter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, any -> List.of("no-store"));
    if (response.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode() && hasBody(request)) {
      response.getHeaders().putSingle("Connection", "close");
    }
    if (response.getEntity() instanceof Envelope<?> envelope) {
      String requestId = RequestIds.of(request.getHeaderString(RequestIds.HEADER));
      response.setEntity(envelope.stamped(requestId, clock.instant()));
    }
  }

  private static boolean hasBody(ContainerRequestContext request) {
    return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
  }
}
