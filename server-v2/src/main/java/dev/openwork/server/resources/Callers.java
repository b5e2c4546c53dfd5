package dev.openwork.server.resources;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Locale;

/** Reads a caller's role back from what the token filter established. */
final class Callers {
  private Callers() {}

  /** Fails with {@code forbidden} unless the caller is a host, or nobody must prove anything. */
  static void requireHost(SecurityContext caller, String wish) {
    if (roleOf(caller) == Role.CLIENT) {
      throw new Failure(FailureCode.FORBIDDEN, "'" + wish + "' asks for the host token");
    }
  }

  static Role roleOf(SecurityContext caller) {
    for (Role role : new Role[] {Role.HOST, Role.CLIENT}) {
      if (caller.isUserInRole(role.name().toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    return Role.ANONYMOUS;
  }
}
