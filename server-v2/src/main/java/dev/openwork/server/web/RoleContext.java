package dev.openwork.server.web;

import dev.openwork.server.domain.Role;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A caller of whom nothing is known but the role. */
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
