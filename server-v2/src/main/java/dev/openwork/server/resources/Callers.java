package dev.openwork.server.resources;

import dev.openwork.server.domain.Role;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Locale;

/** Reads a caller's role back from what the token filter established. */
final class Callers {
  private Callers() {}

  static Role roleOf(SecurityContext caller) {
    for (Role role : new Role[] {Role.HOST, Role.CLIENT}) {
      if (caller.isUserInRole(role.name().toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    return Role.ANONYMOUS;
  }
}
