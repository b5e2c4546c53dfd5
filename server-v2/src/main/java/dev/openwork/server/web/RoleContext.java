package dev.openwork.server.web;

import dev.openwork.server.domain.Role;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The security context of a caller that is identified by its role alone. */
record RoleContext(Role role) implements SecurityContext {

  @Override
  public @Nullable Principal getUserPrincipal() {
    return null;
  }

  @Override
  public boolean isUserInRole(String name) {
    return role.name().toLowerCase(Locale.ROOT).equals(name);
  }

  @Override
  public boolean isSecure() {
    return false;
  }

  @Override
  public @Nullable String getAuthenticationScheme() {
    return null;
  }
}
