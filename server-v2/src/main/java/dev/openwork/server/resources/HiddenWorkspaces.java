package dev.openwork.server.resources;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.Role;
import dev.openwork.server.services.InternalWorkspaces;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Responds {@code not_found} to clients that access the server's internal workspaces. */
@Priority(Priorities.AUTHORIZATION)
public final class HiddenWorkspaces implements ContainerRequestFilter {
  private static final String ID = "workspaceId"; // the name of the path parameter

  @Override
  public void filter(ContainerRequestContext request) {
    String id = request.getUriInfo().getPathParameters().getFirst(ID);
    if (id != null
        && InternalWorkspaces.contains(id)
        && Callers.roleOf(request.getSecurityContext()) == Role.CLIENT) {
      throw Failure.unknown("workspace", id);
    }
  }
}
