package dev.openwork.server.web;

import dev.openwork.server.domain.Failure;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;

/** Rejects headers that cannot be parsed; Jersey would answer them without an envelope. */
@PreMatching
@Priority(1)
final class HeaderFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    check(request, HttpHeaders.CONTENT_TYPE, request::getMediaType);
    check(request, HttpHeaders.ACCEPT, request::getAcceptableMediaTypes);
  }

  private static void check(ContainerRequestContext request, String name, Runnable reading) {
    try {
      reading.run();
    } catch (ProcessingException unreadable) {
      throw Failure.invalid(
          name, "'" + request.getHeaderString(name) + "' cannot be parsed as " + name);
    }
  }
}
