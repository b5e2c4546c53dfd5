package dev.openwork.server.web;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.Set;

/**
 * While no token is asked for, takes only requests that name this machine as it names itself. A web
 * page whose name was made to point here does not.
 */
@PreMatching
final class HostFilter implements ContainerRequestFilter {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final boolean open;

  HostFilter(Tokens tokens) {
    open = !tokens.areAsked();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String host = request.getUriInfo().getBaseUri().getHost();
    if (open && !LOOPBACK.contains(String.valueOf(host))) {
      throw new Failure(
          FailureCode.FORBIDDEN,
          "Without tokens only requests to localhost are taken, not to '" + host + "'");
    }
  }
}
