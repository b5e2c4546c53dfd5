package dev.openwork.server.resources;

import java.util.Set;

/** The resources of the contract; a new resource is added here. */
public final class ResourceClasses {
  private ResourceClasses() {}

  /** Returns all resource classes. */
  public static Set<Class<?>> all() {
    return Set.of(
        EventsResource.class,
        PermissionsResource.class,
        QuestionsResource.class,
        SessionsResource.class,
        SystemResource.class,
        WorkspacesResource.class);
  }
}
