package dev.openwork.server.resources;

import java.util.Set;

/** The resources there are; a new one is added here. */
public final class ResourceClasses {
  private ResourceClasses() {}

  /** All of them, for the contract. */
  public static Set<Class<?>> all() {
    return Set.of(
        ContractResource.class,
        EventsResource.class,
        MessagesResource.class,
        MetricsResource.class,
        PermissionsResource.class,
        ProjectsResource.class,
        PromptsResource.class,
        QuestionsResource.class,
        RootResource.class,
        RuntimeResource.class,
        SessionRunsResource.class,
        SessionsResource.class,
        SystemResource.class,
        WorkspacesResource.class);
  }
}
