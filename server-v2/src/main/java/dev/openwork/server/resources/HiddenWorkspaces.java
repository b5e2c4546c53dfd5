package dev.openwork.server.resources;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.Role;
import dev.openwork.server.services.InternalWorkspaces;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Keeps from clients that there are the server's own workspaces, whatever they ask of one. */
@Priority(Priorities.AUTHORIZATION)
public final class HiddenWorkspaces implements ContainerRequestFilter {
  private static final String ID = "workspaceId"; // what resources call it

  @Override
  public void filter(ContainerRequestContext request) {
    String id = request.getUriInfo().getPathParameters().getFirst(ID);
    if (id != null
        && InternalWorkspaces.isOne(id)
        && Callers.roleOf(request.getSecurityContext()) == Role.CLIENT) {
      throw Failure.unknown("workspace", id);
    }
  }
}
