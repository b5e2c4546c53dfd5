package dev.openwork.bench.reactor;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;

/** Generates the sources of an entity, by their path in the reactor. */
final class EntitySources {
  private static final String SERVER = "server/src/main/java/dev/openwork/server/";
  private static final String APP = "app/src/main/";

  private final Entity entity;
  private final Map<String, String> sources = new LinkedHashMap<>();

  private EntitySources(Entity entity) {
    this.entity = entity;
  }

  static Map<String, String> of(Entity entity) {
    EntitySources sources = new EntitySources(entity);
    sources.wire();
    sources.service();
    sources.resource();
    sources.page();
    return sources.sources;
  }

  static String wireFile(Entity entity) {
    return SERVER + "resources/wire/" + entity.name() + ".java";
  }

  static String serviceFile(Entity entity) {
    return SERVER + "services/" + entity.plural() + ".java";
  }

  static String resourceFile(Entity entity) {
    return SERVER + "resources/" + entity.plural() + "Resource.java";
  }

  static String pageFile(Entity entity) {
    return APP + "java/dev/openwork/app/" + entity.name() + "Page.java";
  }

  static String templateFile(Entity entity) {
    return APP + "jte/" + entity.name() + ".jte";
  }

  private void put(String path, String template) {
    String fields =
        entity.fields().stream()
            .map(f -> "    " + f.type() + " " + f.name() + ",\n")
            .collect(joining());
    String values =
        entity.fields().stream().map(f -> "        " + f.value() + ",\n").collect(joining());
    sources.put(
        path,
        template
            .replace("{fields}", fields.stripTrailing())
            .replace("{values}", values.stripTrailing())
            .replace("{path}", entity.path())
            .replace("{related}", entity.related())
            .replace("{plural}", entity.plural())
            .replace("{name}", entity.name()));
  }

  private void wire() {
    put(wireFile(entity), WireTemplates.ITEM);
    put(SERVER + "resources/wire/" + entity.name() + "Details.java", WireTemplates.DETAILS);
    put(SERVER + "resources/wire/" + entity.name() + "Owner.java", WireTemplates.OWNER);
    put(SERVER + "resources/wire/" + entity.name() + "State.java", WireTemplates.STATE);
    put(SERVER + "resources/wire/" + entity.name() + "Summary.java", WireTemplates.SUMMARY);
    put(SERVER + "resources/wire/" + entity.name() + "Request.java", WireTemplates.REQUEST);
    if (entity.eventful()) {
      put(SERVER + "resources/wire/" + entity.name() + "Event.java", WireTemplates.EVENT);
    }
  }

  private void service() {
    put(SERVER + "services/" + entity.name() + "Entry.java", ServerTemplates.ENTRY);
    put(serviceFile(entity), ServerTemplates.SERVICE);
  }

  private void resource() {
    String last = entity.eventful() ? ServerTemplates.EVENTS : ServerTemplates.RECENT;
    put(resourceFile(entity), ServerTemplates.RESOURCE.replace("{last}", last));
  }

  private void page() {
    put(pageFile(entity), AppTemplates.PAGE);
    put(templateFile(entity), AppTemplates.TEMPLATE);
  }
}
