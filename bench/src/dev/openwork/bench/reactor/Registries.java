package dev.openwork.bench.reactor;

/** Sources that name every entity. */
final class Registries {
  static final String RESOURCE_CLASSES =
      """
      package dev.openwork.server.resources;

      import java.util.Set;

      /** The resources there are, for the contract. */
      public final class ResourceClasses {
        private ResourceClasses() {}

        /** All of them. */
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

      /** The resources there are, each with its service. */
      public final class Resources {
        private Resources() {}

        /** All of them. */
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

      /** Which path shows what. */
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
