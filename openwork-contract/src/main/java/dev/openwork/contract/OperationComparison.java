package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Compares the operations of two contracts, matched by id, otherwise by method and path. */
final class OperationComparison {
  private static final Set<String> COMPARED =
      Set.of("operationId", "parameters", "requestBody", "responses", "security");
  private static final Set<String> COMPARED_IN_RESPONSE = Set.of("content", "headers");

  private final OpenApiDocument before;
  private final OpenApiDocument after;
  private final ChangeList changes;
  private final SchemaComparison schemas;
  private final boolean sameContext;

  OperationComparison(OpenApiDocument before, OpenApiDocument after, ChangeList changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.schemas = new SchemaComparison(before, after, changes);
    this.sameContext = before.equalsWithoutSchemas(after);
  }

  void compare() {
    Map<String, Operation> old = before.operations();
    Map<String, Operation> fresh = after.operations();
    Map<String, Operation> unmatched = new HashMap<>();
    fresh.values().stream()
        .filter(operation -> !old.containsKey(operation.id()))
        .forEach(operation -> unmatched.put(operation.address(), operation));
    for (Operation was : old.values()) {
      Operation sameId = fresh.get(was.id());
      Operation is = sameId == null ? unmatched.remove(was.address()) : sameId;
      if (is == null) {
        changes.removed(Kind.OPERATION, was.id(), true);
      } else {
        compare(was, is);
      }
    }
    unmatched.values().forEach(is -> changes.added(Kind.OPERATION, is.id(), "", false));
  }

  private void compare(Operation was, Operation is) {
    if (sameContext && was.isSame(is)) {
      return;
    }
    int size = changes.size();
    address(was, is);
    SecurityComparison.compare(before.security(was), after.security(is), changes, is.id());
    new ParameterComparison(schemas, changes)
        .compare(is.id(), was.parameters(before), is.parameters(after));
    body(was, is);
    responses(was, is);
    Details details = new Details();
    JsonNodes.compareOtherKeywords(was.node(), is.node(), COMPARED, details);
    changes.changed(Kind.OPERATION, is.id(), details);
    if (!was.isSame(is)) {
      changes.documentationUnlessChangedSince(size, is.id());
    }
  }

  private void address(Operation was, Operation is) {
    Details details = new Details();
    if (!was.id().equals(is.id())) {
      details.add("renamed from " + was.id(), false);
    }
    if (!was.method().equals(is.method()) || !was.path().equals(is.path())) {
      details.add(
          was.method() + " " + was.path() + " → " + is.method() + " " + is.path(),
          !was.address().equals(is.address()));
    }
    changes.changed(Kind.OPERATION, is.id(), details);
  }

  private void body(Operation was, Operation is) {
    JsonNode old = before.resolve(was.node().path("requestBody"));
    JsonNode fresh = after.resolve(is.node().path("requestBody"));
    boolean required = fresh.path("required").asBoolean();
    if (old.isMissingNode() != fresh.isMissingNode()) {
      boolean gone = fresh.isMissingNode();
      String text = required ? "+body (required)" : "+body";
      changes.changed(Kind.BODY, is.id(), gone ? "-body" : text, gone || required);
      return;
    }
    if (old.path("required").asBoolean() != required) {
      changes.changed(Kind.BODY, is.id() + " body", required ? "required" : "optional", required);
    }
    schemas.compareContent(
        Kind.BODY, is.id() + " body", old.path("content"), fresh.path("content"), Usage.REQUEST);
  }

  private void responses(Operation was, Operation is) {
    JsonNode old = was.node().path("responses");
    JsonNode fresh = is.node().path("responses");
    for (String status : JsonNodes.names(old, fresh)) {
      if (!fresh.has(status)) {
        changes.changed(Kind.RESPONSE, is.id(), "-" + status, status.startsWith("2"));
      } else if (!old.has(status)) {
        changes.changed(Kind.RESPONSE, is.id(), "+" + status, false);
      } else {
        response(
            is.id() + " " + status,
            before.resolve(old.path(status)),
            after.resolve(fresh.path(status)));
      }
    }
  }

  private void response(String name, JsonNode old, JsonNode fresh) {
    schemas.compareContent(
        Kind.RESPONSE, name, old.path("content"), fresh.path("content"), Usage.RESPONSE);
    Details details = new Details();
    JsonNode had = old.path("headers");
    JsonNode has = fresh.path("headers");
    for (String header : JsonNodes.names(had, has)) {
      if (!has.has(header)) {
        details.add("-header " + header, true);
      } else if (!had.has(header)) {
        details.add("+header " + header, false);
      } else {
        schemas.compare(
            Kind.RESPONSE,
            name + " header " + header,
            before.resolve(had.path(header)).path("schema"),
            after.resolve(has.path(header)).path("schema"),
            Usage.RESPONSE);
      }
    }
    JsonNodes.compareOtherKeywords(old, fresh, COMPARED_IN_RESPONSE, details);
    changes.changed(Kind.RESPONSE, name, details);
  }
}
