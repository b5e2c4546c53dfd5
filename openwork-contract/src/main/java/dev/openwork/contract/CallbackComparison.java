package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import dev.openwork.contract.document.OpenApiDocument;
import dev.openwork.contract.document.Operation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares the calls that the server makes: callbacks of operations, and webhooks. */
final class CallbackComparison {
  private final OpenApiDocument before;
  private final OpenApiDocument after;
  private final OperationComparison operations;

  CallbackComparison(
      OpenApiDocument before, OpenApiDocument after, OperationComparison operations) {
    this.before = before;
    this.after = after;
    this.operations = operations;
  }

  /** Compares the callbacks of an operation, which are path items by URL, by name. */
  void callbacks(Site site, JsonNode old, JsonNode fresh) {
    Map<String, Operation> was = new LinkedHashMap<>();
    Map<String, Operation> is = new LinkedHashMap<>();
    for (String name : Json.names(old)) {
      collect(before, "callback " + name, before.resolve(old.path(name)), was);
    }
    for (String name : Json.names(fresh)) {
      collect(after, "callback " + name, after.resolve(fresh.path(name)), is);
    }
    compare(site, was, is);
  }

  void webhooks(Site site) {
    Map<String, Operation> was = new LinkedHashMap<>();
    Map<String, Operation> is = new LinkedHashMap<>();
    webhooks(before, was);
    webhooks(after, is);
    compare(site, was, is);
  }

  private static void webhooks(OpenApiDocument document, Map<String, Operation> into) {
    JsonNode webhooks = document.root().path("webhooks");
    for (String name : Json.names(webhooks)) {
      document
          .operations("", webhooks.path(name))
          .forEach(it -> into.put("webhook " + name + " " + it.method(), it));
    }
  }

  private static void collect(
      OpenApiDocument document, String name, JsonNode callback, Map<String, Operation> into) {
    for (String url : Json.names(callback)) {
      if (!url.startsWith("x-")) {
        document
            .operations(url, callback.path(url))
            .forEach(it -> into.put(name + " " + it.method() + " " + url, it));
      }
    }
  }

  private void compare(Site site, Map<String, Operation> was, Map<String, Operation> is) {
    String prefix = site.subject().isEmpty() ? "" : " ";
    was.forEach(
        (name, old) -> {
          Operation fresh = is.get(name);
          if (fresh == null) {
            site.at(prefix + name, old.node(), MissingNode.getInstance())
                .removed(Check.WEBHOOK_REMOVED);
          } else {
            Site call =
                site.at(prefix + name, old.node(), fresh.node())
                    .direction(site.direction().reversed());
            operations.compare(call, old.named(name), fresh.named(name), this);
          }
        });
    is.forEach(
        (name, fresh) -> {
          if (!was.containsKey(name)) {
            site.at(prefix + name, MissingNode.getInstance(), fresh.node())
                .added(Check.WEBHOOK_ADDED, "");
          }
        });
  }
}
