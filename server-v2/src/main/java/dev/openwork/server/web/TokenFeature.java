package dev.openwork.server.web;

import dev.openwork.server.contract.annotation.Access;
import dev.openwork.server.domain.Role;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/** Puts a {@link TokenFilter} before every operation; one that says no role cannot be served. */
final class TokenFeature implements DynamicFeature {
  private static final String JERSEY = "org.glassfish.jersey.";

  private final Tokens tokens;

  TokenFeature(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void configure(ResourceInfo operation, FeatureContext context) {
    context.register(new TokenFilter(tokens, roleFor(operation)));
  }

  private static Role roleFor(ResourceInfo operation) {
    Access access = operation.getResourceMethod().getAnnotation(Access.class);
    if (access != null) {
      return access.value();
    }
    if (operation.getResourceClass().getName().startsWith(JERSEY)) {
      return Role.CLIENT; // Jersey answers OPTIONS by itself
    }
    throw new IllegalStateException(
        operation.getResourceMethod() + " needs @Access to say who may call it");
  }
}
