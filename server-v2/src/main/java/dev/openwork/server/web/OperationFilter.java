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
 * Notes which operation takes a request, and lets callers through whose token proves the role that
 * the operation asks for.
 */
@Priority(Priorities.AUTHENTICATION)
final class OperationFilter implements ContainerRequestFilter {
  private static final String HOST_TOKEN = "X-OpenWork-Host-Token";
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final Operations operations;

  OperationFilter(Tokens tokens, Operations operations) {
    this.tokens = tokens;
    this.operations = operations;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Operation operation = operations.of((ResourceInfo) request.getUriInfo()); // as Jersey has it
    Exchange.current().take(operation.route());
    Role role = tokens.areAsked() ? proved(request) : Role.HOST;
    if (!role.covers(operation.role())) {
      throw role == Role.ANONYMOUS
          ? new Failure(
              FailureCode.UNAUTHORIZED,
              "Send the client token as 'Authorization: Bearer <token>', or the host token")
          : new Failure(
              FailureCode.FORBIDDEN, "This asks for the host token; send it as " + HOST_TOKEN);
    }
    request.setSecurityContext(new RoleContext(tokens.areAsked() ? role : Role.ANONYMOUS));
  }

  private Role proved(ContainerRequestContext request) {
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
