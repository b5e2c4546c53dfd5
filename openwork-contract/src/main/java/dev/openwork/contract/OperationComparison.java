package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.openwork.contract.change.Change.Kind;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import dev.openwork.contract.document.OpenApiDocument;
import dev.openwork.contract.document.Operation;
import dev.openwork.contract.schema.References;
import dev.openwork.contract.schema.SchemaComparison;
import java.util.Set;

/** Compares two versions of an operation. */
final class OperationComparison {
  private static final Set<String> COMPARED =
      Set.of(
          "operationId",
          "parameters",
          "requestBody",
          "responses",
          "security",
          "callbacks",
          "servers",
          "deprecated",
          "tags");

  private final OpenApiDocument before;
  private final OpenApiDocument after;
  private final References references;
  private final SecurityComparison security;
  private final ParameterComparison parameters;
  private final ContentComparison content;
  private final ResponseComparison responses;

  OperationComparison(
      OpenApiDocument before,
      OpenApiDocument after,
      References references,
      SchemaComparison schemas,
      SecurityComparison security) {
    this.before = before;
    this.after = after;
    this.references = references;
    this.security = security;
    content = new ContentComparison(before, after, schemas);
    parameters = new ParameterComparison(schemas, content);
    responses =
        new ResponseComparison(
            before, after, content, new HeaderComparison(before, after, schemas, content));
  }

  /**
   * Compares two operations.
   *
   * @param site a site whose direction is that of the requests
   */
  void compare(Site site, Operation was, Operation is, CallbackComparison callbacks) {
    address(site, was, is);
    security.compare(site, before.security(was), after.security(is));
    servers(site, was, is);
    boolean same =
        references.areSame(was.node(), is.node())
            && references.areSame(was.item().path("parameters"), is.item().path("parameters"));
    if (same) {
      return;
    }
    parameters.compare(site.kind(Kind.PARAMETER), was.parameters(before), is.parameters(after));
    body(site.kind(Kind.BODY), was, is);
    responses.compare(
        site.kind(Kind.RESPONSE).direction(site.direction().reversed()),
        was.node().path("responses"),
        is.node().path("responses"));
    callbacks.callbacks(site, was.node().path("callbacks"), is.node().path("callbacks"));
    ParameterComparison.deprecation(site);
    if (!Json.texts(was.node().path("tags")).equals(Json.texts(is.node().path("tags")))) {
      site.changed(Check.OPERATION_TAGS_CHANGED, "tags", "tags");
    }
    site.otherKeywords(COMPARED);
  }

  private static void address(Site site, Operation was, Operation is) {
    if (!was.id().equals(is.id())) {
      site.changed(Check.OPERATION_RENAMED, "operationId", "renamed from " + was.id());
    }
    if (!was.method().equals(is.method()) || !was.path().equals(is.path())) {
      String text = was.method() + " " + was.path() + " → " + is.method() + " " + is.path();
      site.changed(
          was.address().equals(is.address()) ? Check.OPERATION_RENAMED : Check.OPERATION_MOVED,
          text);
    }
  }

  /** The servers of the whole contract are compared once. */
  private void servers(Site site, Operation was, Operation is) {
    if (was.hasServers() || is.hasServers()) {
      ServerComparison.compare(site, was.servers(before), is.servers(after));
    }
  }

  private void body(Site site, Operation was, Operation is) {
    JsonNode old = before.resolve(was.node().path("requestBody"));
    JsonNode fresh = after.resolve(is.node().path("requestBody"));
    boolean required = fresh.path("required").asBoolean();
    if (old.isMissingNode() && fresh.isMissingNode()) {
      return;
    }
    if (fresh.isMissingNode()) {
      site.of(old, MissingNode.getInstance()).changed(Check.BODY_REMOVED, "-body");
    } else if (old.isMissingNode()) {
      site.of(site.old(), fresh)
          .changed(
              required ? Check.BODY_ADDED_REQUIRED : Check.BODY_ADDED,
              required ? "+body (required)" : "+body");
    } else {
      Site body = site.at(" body", old, fresh);
      if (old.path("required").asBoolean() != required) {
        body.changed(
            required ? Check.BODY_REQUIRED : Check.BODY_OPTIONAL,
            "required",
            required ? "required" : "optional");
      }
      content.compare(body, old.path("content"), fresh.path("content"));
      body.otherKeywords(Set.of("content", "required", "$ref"));
    }
  }
}
