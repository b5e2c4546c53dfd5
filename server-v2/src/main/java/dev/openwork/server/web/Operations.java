package dev.openwork.server.web;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.OperationAnnotations;
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
 * The required role and the route of each operation. An operation without a role prevents the
 * server from starting. A name-bound filter per operation would do the same, but Jersey would sort
 * the filters for every request.
 */
final class Operations implements DynamicFeature {
  private static final String JERSEY = "org.glassfish.jersey.";
  private static final Operation BUILT_IN =
      new Operation(Role.CLIENT, Exchange.NO_ROUTE); // Jersey's OPTIONS response

  private final Map<Method, Operation> known = new ConcurrentHashMap<>();

  /**
   * An operation.
   *
   * @param role the lowest role that may call it
   * @param route its path template
   */
  record Operation(Role role, String route) {}

  @Override
  public void configure(ResourceInfo operation, FeatureContext context) {
    if (!operation.getResourceClass().getName().startsWith(JERSEY)) {
      known.put(operation.getResourceMethod(), describe(operation));
    }
  }

  /** Returns the operation that a request was matched to. */
  Operation of(ResourceInfo matched) {
    return known.getOrDefault(matched.getResourceMethod(), BUILT_IN);
  }

  private static Operation describe(ResourceInfo operation) {
    Method method = operation.getResourceMethod();
    Access access =
        OperationAnnotations.find(method, Access.class)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        method + " has no @Access annotation, on the method or its class"));
    return new Operation(access.value(), route(operation.getResourceClass(), method));
  }

  private static String route(Class<?> resource, Method method) {
    String route = path(resource) + path(method);
    return route.startsWith("//") ? route.substring(1) : route;
  }

  private static String path(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(Path.class))
        .map(path -> path.value().startsWith("/") ? path.value() : "/" + path.value())
        .orElse("");
  }
}
