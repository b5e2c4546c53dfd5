package dev.openwork.bench.reactor;

/** Templates of the sources that list all entities. */
final class Registries {
  static final String RESOURCE_CLASSES =
      """
      package dev.openwork.server.resources;

      import java.util.Set;

      /** The resource classes of the contract. */
      public final class ResourceClasses {
        private ResourceClasses() {}

        /** Returns all resource classes. */
        public static Set<Class<?>> all() {
          return Set.of(
      %s);
        }
      }
      """;

  static final String RESOURCES =
      """
      package dev.openwork.server.resources;

      import java.util.Set;

      /** The resources with their services. */
      public final class Resources {
        private Resources() {}

        /** Returns all resources. */
        public static Set<Object> all() {
          return Set.of(
      %s);
        }
      }
      """;

  static final String PAGES =
      """
      package dev.openwork.app;

      import java.util.HashMap;
      import java.util.Map;

      /** The pages by path. */
      final class Pages {
        private Pages() {}

        static Map<String, Page> all() {
          Map<String, Page> pages = new HashMap<>();
      %s
          return pages;
        }
      }
      """;

  private Registries() {}
}
