package dev.openwork.server.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

/** Notes with each request which operation takes it, by the template of the operation's path. */
final class Routes implements DynamicFeature {

  @Override
  public void configure(ResourceInfo operation, FeatureContext context) {
    String template = path(operation.getResourceClass()) + path(operation.getResourceMethod());
    if (!template.isEmpty()) {
      context.register(new Note(template));
    }
  }

  private static String path(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(Path.class))
        .map(path -> path.value().startsWith("/") ? path.value() : "/" + path.value())
        .orElse("");
  }

  /** Comes first, so that refusals count for the operation that was refused. */
  @Priority(Priorities.AUTHENTICATION - 1)
  private record Note(String template) implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      Exchange.take(template);
    }
  }
}
