package dev.openwork.server.resources;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Locale;

/** Reads the role of a caller, which the authentication filter determined. */
final class Callers {
  private Callers() {}

  /** Fails with {@code forbidden} if the caller has only the client token. */
  static void requireHost(SecurityContext caller, String parameter) {
    if (roleOf(caller) == Role.CLIENT) {
      throw new Failure(FailureCode.FORBIDDEN, "'" + parameter + "' requires the host token");
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
