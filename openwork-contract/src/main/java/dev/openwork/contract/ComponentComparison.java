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

  /** Adding or removing a named schema breaks no client: its references are compared instead. */
  private void schemas(JsonNode old, JsonNode fresh) {
    UsageIndex was = new UsageIndex(before);
    UsageIndex is = new UsageIndex(after);
    SchemaComparison schemas = new SchemaComparison(before, after, changes);
    for (String name : JsonNodes.names(old, fresh)) {
      if (!fresh.has(name)) {
        changes.removed(Kind.SCHEMA, name, false);
      } else if (!old.has(name)) {
        changes.added(Kind.SCHEMA, name, "", false);
      } else if (!old.path(name).equals(fresh.path(name))) {
        int size = changes.size();
        Usage usage = was.of(name).and(is.of(name));
        schemas.compare(Kind.SCHEMA, name, old.path(name), fresh.path(name), usage);
        changes.documentationUnlessChangedSince(size, name);
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
        Details details = new Details();
        JsonNodes.compareOtherKeywords(old.path(name), fresh.path(name), Set.of(), details);
        if (!details.isEmpty()) {
          changes.changed(Kind.SECURITY, subject, details.text(), true);
        }
      }
    }
  }
}
