package dev.openwork.server.web;

import dev.openwork.server.contract.annotation.Access;
import dev.openwork.server.domain.Role;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The operations that are served, as filters need to know them. One that says no role cannot be
 * served. A filter of its own for each of them would do the same, but Jersey would then sort the
 * filters anew at every request.
 */
final class Operations implements DynamicFeature {
  private static final String JERSEY = "org.glassfish.jersey.";
  private static final Operation OF_JERSEY =
      new Operation(Role.CLIENT, Exchange.NO_ROUTE); // it answers OPTIONS by itself

  private final Map<Method, Operation> known = new ConcurrentHashMap<>();

  /**
   * An operation.
   *
   * @param role the least role that may call it
   * @param route the template of its path
   */
  record Operation(Role role, String route) {}

  @Override
  public void configure(ResourceInfo operation, FeatureContext context) {
    if (!operation.getResourceClass().getName().startsWith(JERSEY)) {
      known.put(operation.getResourceMethod(), described(operation));
    }
  }

  /** The operation that a request has reached. */
  Operation of(ResourceInfo reached) {
    return known.getOrDefault(reached.getResourceMethod(), OF_JERSEY);
  }

  private static Operation described(ResourceInfo operation) {
    Access access = operation.getResourceMethod().getAnnotation(Access.class);
    if (access == null) {
      throw new IllegalStateException(
          operation.getResourceMethod() + " needs @Access to say who may call it");
    }
    String route = path(operation.getResourceClass()) + path(operation.getResourceMethod());
    return new Operation(access.value(), route);
  }

  private static String path(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(Path.class))
        .map(path -> path.value().startsWith("/") ? path.value() : "/" + path.value())
        .orElse("");
  }
}
