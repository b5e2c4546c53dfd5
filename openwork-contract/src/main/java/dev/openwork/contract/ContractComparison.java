package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.openwork.contract.change.Change.Kind;
import dev.openwork.contract.change.ChangeList;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Direction;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import dev.openwork.contract.document.OpenApiDocument;
import dev.openwork.contract.document.Operation;
import dev.openwork.contract.schema.References;
import dev.openwork.contract.schema.SchemaComparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Compares two documents. */
final class ContractComparison {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final Set<String> COMPARED =
      Set.of("openapi", "info", "tags", "paths", "components", "security", "servers", "webhooks");

  private final OpenApiDocument before;
  private final OpenApiDocument after;
  private final ChangeList changes = new ChangeList();
  private final References references;
  private final SchemaComparison schemas;
  private final SecurityComparison security;
  private final OperationComparison operations;
  private final CallbackComparison callbacks;

  ContractComparison(OpenApiDocument before, OpenApiDocument after) {
    this.before = before;
    this.after = after;
    references = new References(before, after);
    schemas = new SchemaComparison(before, after, references, changes);
    security = new SecurityComparison(before, after, changes);
    operations = new OperationComparison(before, after, references, schemas, security);
    callbacks = new CallbackComparison(before, after, operations);
  }

  ChangeList compare() {
    if (before.root().equals(after.root())) {
      return changes;
    }
    operations();
    callbacks.webhooks(site(Kind.OPERATION, "", before.root(), after.root()));
    security.compareSchemes();
    schemas();
    Site contract = site(Kind.OTHER, "contract", before.root(), after.root());
    ServerComparison.compare(contract, before.root().path("servers"), after.root().path("servers"));
    contract.otherKeywords(COMPARED);
    pathItems();
    for (String keyword : new String[] {"openapi", "version"}) {
      version(
          keyword.equals("openapi") ? contract : contract.of(info(before), info(after)), keyword);
    }
    if (changes.size() == 0) {
      undetected(contract);
    }
    return changes;
  }

  private Site site(Kind kind, String subject, JsonNode old, JsonNode fresh) {
    return new Site(changes, kind, subject, "", Direction.REQUEST, old, fresh);
  }

  private static JsonNode info(OpenApiDocument document) {
    return document.root().path("info");
  }

  private static void version(Site site, String keyword) {
    String was = site.old().path(keyword).asText();
    String is = site.fresh().path(keyword).asText();
    if (!was.equals(is)) {
      site.changed(Check.VERSION_CHANGED, keyword, keyword + " " + was + " → " + is);
    }
  }

  /** Operations are matched by method and path, then by their ids. */
  private void operations() {
    List<Operation> old = new ArrayList<>(before.operations());
    List<Operation> fresh = new ArrayList<>(after.operations());
    take(old, fresh, operation -> operation.method() + " " + operation.path());
    take(old, fresh, Operation::address);
    take(old, fresh, Operation::id);
    for (Operation was : old) {
      operation(was, was.id(), was.node(), MissingNode.getInstance())
          .removed(Check.OPERATION_REMOVED);
    }
    for (Operation is : fresh) {
      operation(is, is.id(), MissingNode.getInstance(), is.node()).added(Check.OPERATION_ADDED, "");
    }
  }

  private void pathItems() {
    JsonNode old = before.root().path("paths");
    JsonNode fresh = after.root().path("paths");
    for (String path : Json.names(old)) {
      if (fresh.has(path)) {
        site(
                Kind.OTHER,
                "path " + path,
                before.resolve(old.path(path)),
                after.resolve(fresh.path(path)))
            .otherKeywords(OpenApiDocument.IN_PATH_ITEM);
      }
    }
  }

  private void take(
      List<Operation> old, List<Operation> fresh, Function<Operation, String> identity) {
    Map<String, Operation> was = unique(old, identity);
    Map<String, Operation> is = unique(fresh, identity);
    was.keySet().retainAll(is.keySet());
    was.forEach(
        (name, operation) -> {
          Operation partner = Objects.requireNonNull(is.get(name));
          compare(operation, partner);
          old.remove(operation);
          fresh.remove(partner);
        });
  }

  private static Map<String, Operation> unique(
      List<Operation> operations, Function<Operation, String> identity) {
    Map<String, Operation> unique = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    for (Operation operation : operations) {
      if (unique.put(identity.apply(operation), operation) != null) {
        twice.add(identity.apply(operation));
      }
    }
    unique.keySet().removeAll(twice);
    return unique;
  }

  private void compare(Operation was, Operation is) {
    Site site = operation(is, is.id(), was.node(), is.node());
    int size = changes.size();
    operations.compare(site, was, is, callbacks);
    if (changes.size() == size && !was.node().equals(is.node())) {
      undetected(site);
    }
  }

  private Site operation(Operation operation, String subject, JsonNode old, JsonNode fresh) {
    return new Site(
        changes, Kind.OPERATION, subject, operation.id(), Direction.REQUEST, old, fresh);
  }

  /** Records that an element differs without a detected effect. */
  private void undetected(Site site) {
    boolean documentation =
        Json.withoutDocumentation(site.old()).equals(Json.withoutDocumentation(site.fresh()));
    if (documentation) {
      site.kind(Kind.DOCUMENTATION).changed(Check.DOCUMENTATION_CHANGED, "documentation");
    } else {
      site.changed(Check.REWRITTEN, "rewritten with the same meaning");
    }
  }

  /** Compares the schemas that no operation refers to, and records those without an effect. */
  private void schemas() {
    JsonNode old = before.components().path("schemas");
    JsonNode fresh = after.components().path("schemas");
    for (String name : Json.names(old, fresh)) {
      Site schema = site(Kind.SCHEMA, name, old.path(name), fresh.path(name));
      if (!fresh.has(name)) {
        schema.direction(Direction.NONE).removed(Check.SCHEMA_REMOVED);
      } else if (!old.has(name)) {
        schema.direction(Direction.NONE).added(Check.SCHEMA_ADDED, "");
      } else if (!old.path(name).equals(fresh.path(name))) {
        String reference = SCHEMAS + name.replace("~", "~0").replace("/", "~1");
        if (!schemas.isVisited(reference)) {
          schemas.named(schema.direction(Direction.NONE), reference);
        }
        if (changes.all().stream().noneMatch(change -> isOf(name, change))) {
          undetected(schema);
        }
      }
    }
  }

  private static boolean isOf(String schema, ChangeList.Found change) {
    String subject = change.key().subject();
    return subject.startsWith(schema)
        && (subject.length() == schema.length()
            || ". [".indexOf(subject.charAt(schema.length())) >= 0);
  }
}
