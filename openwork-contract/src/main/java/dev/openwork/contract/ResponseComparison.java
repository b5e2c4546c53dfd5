package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import dev.openwork.contract.document.OpenApiDocument;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the responses of an operation by status. A status that is not listed has the response of
 * its range, otherwise the default one.
 */
final class ResponseComparison {
  private static final Set<String> COMPARED = Set.of("content", "headers", "links", "$ref");

  private final OpenApiDocument before;
  private final OpenApiDocument after;
  private final ContentComparison content;
  private final HeaderComparison headers;

  ResponseComparison(
      OpenApiDocument before,
      OpenApiDocument after,
      ContentComparison content,
      HeaderComparison headers) {
    this.before = before;
    this.after = after;
    this.content = content;
    this.headers = headers;
  }

  void compare(Site site, JsonNode old, JsonNode fresh) {
    for (String status : new TreeSet<>(Json.names(old, fresh))) {
      if (status.startsWith("x-")) {
        continue;
      }
      JsonNode was = before.resolve(response(old, status));
      JsonNode is = after.resolve(response(fresh, status));
      if (is.isMissingNode() && isRangeCoveredByMembers(status, fresh)) {
        continue;
      }
      if (was.isMissingNode() && isRangeCoveredByMembers(status, old)) {
        continue;
      }
      if (is.isMissingNode()) {
        site.of(was, is)
            .changed(
                isOutcome(status, old) && (!status.equals("default") || !hasSuccess(fresh))
                    ? Check.STATUS_REMOVED
                    : Check.ERROR_STATUS_REMOVED,
                "-" + status);
      } else if (was.isMissingNode()) {
        site.of(site.old(), is)
            .changed(
                isOutcome(status, fresh) && (!status.equals("default") || !hasSuccess(old))
                    ? Check.STATUS_ADDED
                    : Check.ERROR_STATUS_ADDED,
                "+" + status);
      } else {
        response(site.at(" " + status, was, is), was, is);
      }
    }
  }

  private static JsonNode response(JsonNode responses, String status) {
    if (responses.has(status)) {
      return responses.path(status);
    }
    if (status.equals("default")) {
      return MissingNode.getInstance();
    }
    String range = status.charAt(0) + "XX";
    JsonNode ranged =
        responses.has(range)
            ? responses.path(range)
            : responses.path(range.toLowerCase(Locale.ROOT));
    return ranged.isMissingNode() ? responses.path("default") : ranged;
  }

  /** A range, or the default response, can be replaced by single statuses, which are compared. */
  private static boolean isRangeCoveredByMembers(String status, JsonNode responses) {
    boolean range = status.toUpperCase(Locale.ROOT).endsWith("XX");
    return range
        && Json.names(responses).stream()
            .anyMatch(other -> other.length() == 3 && other.charAt(0) == status.charAt(0));
  }

  /** Returns whether a status is not an error. The only response is one, even if it is default. */
  private static boolean isOutcome(String status, JsonNode responses) {
    return status.startsWith("1")
        || status.startsWith("2")
        || status.startsWith("3")
        || (status.equals("default") && !hasSuccess(responses));
  }

  private static boolean hasSuccess(JsonNode responses) {
    return Json.names(responses).stream().anyMatch(status -> status.startsWith("2"));
  }

  private void response(Site site, JsonNode old, JsonNode fresh) {
    content.compare(site, old.path("content"), fresh.path("content"));
    headers.compare(site, old.path("headers"), fresh.path("headers"));
    links(site, old.path("links"), fresh.path("links"));
    site.otherKeywords(COMPARED);
  }

  private void links(Site site, JsonNode old, JsonNode fresh) {
    for (String name : Json.names(old, fresh)) {
      JsonNode was = Json.withoutDocumentation(before.resolve(old.path(name)));
      JsonNode is = Json.withoutDocumentation(after.resolve(fresh.path(name)));
      if (is.isMissingNode()) {
        site.changed(Check.LINK_REMOVED, "-link " + name);
      } else if (was.isMissingNode()) {
        site.changed(Check.LINK_ADDED, "+link " + name);
      } else if (!was.equals(is)) {
        site.changed(Check.LINK_CHANGED, "link " + name);
      }
    }
  }
}
