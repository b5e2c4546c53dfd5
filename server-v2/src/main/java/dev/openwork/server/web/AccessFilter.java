package dev.openwork.server.web;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.web.Operations.Operation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates callers by their token and rejects those without the role that the operation
 * requires. Also records the route of the request.
 */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {
  private static final String HOST_TOKEN = "X-OpenWork-Host-Token";
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final Operations operations;

  AccessFilter(Tokens tokens, Operations operations) {
    this.tokens = tokens;
    this.operations = operations;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Operation operation =
        operations.of((ResourceInfo) request.getUriInfo()); // Jersey's implementation is both
    Exchange.current().setRoute(operation.route());
    Role role = tokens.areRequired() ? authenticate(request) : Role.HOST;
    if (!role.covers(operation.role())) {
      throw role == Role.ANONYMOUS
          ? new Failure(
              FailureCode.UNAUTHORIZED,
              "A token is required; send it as 'Authorization: Bearer <token>'")
          : new Failure(
              FailureCode.FORBIDDEN,
              "This operation requires the host token; send it as " + HOST_TOKEN);
    }
    request.setSecurityContext(new RoleContext(tokens.areRequired() ? role : Role.ANONYMOUS));
  }

  private Role authenticate(ContainerRequestContext request) {
    Role byBearer = roleOf(bearer(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
    String host = request.getHeaderString(HOST_TOKEN);
    return host != null && tokens.roleOf(host.strip()) == Role.HOST ? Role.HOST : byBearer;
  }

  private Role roleOf(@Nullable String token) {
    return token == null ? Role.ANONYMOUS : tokens.roleOf(token);
  }

  private static @Nullable String bearer(@Nullable String header) {
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length()).strip()
        : null;
  }
}
