package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import java.util.Set;

/** Compares the named schemas and the security schemes of two contracts. */
final class ComponentComparison {
  private final OpenApiDocument before;
  private final OpenApiDocument after;
  private final ChangeList changes;

  ComponentComparison(OpenApiDocument before, OpenApiDocument after, ChangeList changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  void compare() {
    if (!before.schemas().equals(after.schemas())) {
      schemas(before.schemas(), after.schemas());
    }
    securitySchemes(
        before.components().path("securitySchemes"), after.components().path("securitySchemes"));
  }

  /** A named schema that comes or goes is no more than a name: what refers to it is compared. */
  private void schemas(JsonNode old, JsonNode fresh) {
    UsageIndex was = UsageIndex.of(before);
    UsageIndex is = UsageIndex.of(after);
    SchemaComparison schemas = new SchemaComparison(before, after, changes);
    for (String name : JsonNodes.names(old, fresh)) {
      if (!fresh.has(name)) {
        changes.removed(Kind.SCHEMA, name, false);
      } else if (!old.has(name)) {
        changes.added(Kind.SCHEMA, name, "", false);
      } else if (!old.path(name).equals(fresh.path(name))) {
        int size = changes.size();
        Usage use = was.of(name).and(is.of(name));
        schemas.compare(Kind.SCHEMA, name, old.path(name), fresh.path(name), use);
        changes.textOnlyIfNothingSince(size, name);
      }
    }
  }

  private void securitySchemes(JsonNode old, JsonNode fresh) {
    for (String name : JsonNodes.names(old, fresh)) {
      String subject = "security scheme " + name;
      if (!fresh.has(name)) {
        changes.removed(Kind.SECURITY, subject, false);
      } else if (!old.has(name)) {
        changes.added(Kind.SECURITY, subject, "", false);
      } else {
        securityScheme(subject, old.path(name), fresh.path(name));
      }
    }
  }

  private void securityScheme(String subject, JsonNode old, JsonNode fresh) {
    Details details = new Details();
    JsonNodes.others(old, fresh, Set.of(), details);
    if (!details.isEmpty()) {
      changes.changed(Kind.SECURITY, subject, details.text(), true);
    }
  }
}
