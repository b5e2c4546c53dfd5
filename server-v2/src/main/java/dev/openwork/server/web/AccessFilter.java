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

/**
 * Authenticates callers by their token and rejects those without the role that the operation
 * requires. Also records the route of the request.
 */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {
  static final String TOKEN_REQUIRED =
      "A token is required; send it as 'Authorization: Bearer <token>'";

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
    Role role =
        new Credentials(
                request.getHeaderString(HttpHeaders.AUTHORIZATION),
                request.getHeaderString(Credentials.HOST_TOKEN))
            .role(tokens);
    if (!role.covers(operation.role())) {
      throw role == Role.ANONYMOUS
          ? new Failure(FailureCode.UNAUTHORIZED, TOKEN_REQUIRED)
          : new Failure(
              FailureCode.FORBIDDEN,
              "This operation requires the host token; send it as " + Credentials.HOST_TOKEN);
    }
    request.setSecurityContext(new RoleContext(tokens.areRequired() ? role : Role.ANONYMOUS));
  }
}
