package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Change.Kind;
import dev.openwork.contract.change.ChangeList;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Direction;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import dev.openwork.contract.document.OpenApiDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares the security requirements of operations, and the security schemes. A requirement is a
 * list of alternatives, each a set of schemes with scopes. A change is breaking unless every old
 * alternative still satisfies a new one. A scheme that is renamed without a change is the same.
 */
final class SecurityComparison {
  private final OpenApiDocument before;
  private final OpenApiDocument after;
  private final ChangeList changes;

  SecurityComparison(OpenApiDocument before, OpenApiDocument after, ChangeList changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  /** Compares the requirements of an operation. */
  void compare(Site site, JsonNode old, JsonNode fresh) {
    List<Map<String, Set<String>>> was = alternatives(old);
    List<Map<String, Set<String>>> is = alternatives(fresh);
    if (!Set.copyOf(was).equals(Set.copyOf(is))) {
      boolean breaks =
          !was.stream().allMatch(had -> is.stream().anyMatch(needs -> satisfies(had, needs)));
      site.kind(Kind.SECURITY)
          .changed(
              breaks ? Check.SECURITY_STRICTER : Check.SECURITY_CHANGED,
              "security",
              "security " + text(was) + " → " + text(is));
    }
  }

  private boolean satisfies(Map<String, Set<String>> had, Map<String, Set<String>> needs) {
    return needs.entrySet().stream()
        .allMatch(
            need ->
                had.entrySet().stream()
                    .anyMatch(
                        own ->
                            isSameScheme(own.getKey(), need.getKey())
                                && own.getValue().containsAll(need.getValue())));
  }

  private boolean isSameScheme(String old, String fresh) {
    JsonNode was = before.resolve(scheme(before, old));
    JsonNode is = after.resolve(scheme(after, fresh));
    return old.equals(fresh)
        || (!was.isMissingNode()
            && Json.withoutDocumentation(was).equals(Json.withoutDocumentation(is)));
  }

  private static JsonNode scheme(OpenApiDocument document, String name) {
    return document.components().path("securitySchemes").path(name);
  }

  private static List<Map<String, Set<String>>> alternatives(JsonNode requirements) {
    List<Map<String, Set<String>>> alternatives = new ArrayList<>();
    for (JsonNode requirement : requirements) {
      Map<String, Set<String>> needed = new TreeMap<>();
      requirement
          .properties()
          .forEach(it -> needed.put(it.getKey(), new TreeSet<>(Json.texts(it.getValue()))));
      alternatives.add(needed);
    }
    return alternatives.isEmpty() ? List.of(Map.of()) : alternatives;
  }

  private static String text(List<Map<String, Set<String>>> alternatives) {
    return alternatives.stream()
        .map(
            needed ->
                needed.entrySet().stream()
                    .map(it -> it.getKey() + (it.getValue().isEmpty() ? "" : it.getValue()))
                    .collect(Collectors.joining(" and ")))
        .map(needed -> needed.isEmpty() ? "none" : needed)
        .collect(Collectors.joining(" or "));
  }

  /** Compares the schemes that both contracts have under the same name. */
  void compareSchemes() {
    JsonNode old = before.components().path("securitySchemes");
    JsonNode fresh = after.components().path("securitySchemes");
    for (String name : Json.names(old, fresh)) {
      JsonNode was = before.resolve(old.path(name));
      JsonNode is = after.resolve(fresh.path(name));
      Site site =
          new Site(
              changes, Kind.SECURITY, "security scheme " + name, "", Direction.REQUEST, was, is);
      if (is.isMissingNode()) {
        site.removed(Check.SECURITY_SCHEME_REMOVED);
      } else if (was.isMissingNode()) {
        site.added(Check.SECURITY_SCHEME_ADDED, "");
      } else {
        scheme(site, was, is);
      }
    }
  }

  private static void scheme(Site site, JsonNode was, JsonNode is) {
    for (String keyword : Json.names(was, is)) {
      JsonNode from = was.path(keyword);
      JsonNode to = is.path(keyword);
      if (from.equals(to) || Json.isDocumentation(keyword)) {
        continue;
      }
      boolean ignoresCase = keyword.equals("scheme") || isHeader(was, is, keyword);
      if (keyword.equals("flows")) {
        flows(site, from, to);
      } else if (keyword.equals("openIdConnectUrl") || keyword.equals("oauth2MetadataUrl")) {
        site.changed(Check.SECURITY_SCHEME_URL_CHANGED, keyword, keyword);
      } else if (keyword.equals("bearerFormat") || keyword.equals("deprecated")) {
        site.changed(Check.SECURITY_SCHEME_WIDENED, keyword, keyword);
      } else if (!ignoresCase || !lower(from).equals(lower(to))) {
        site.changed(Check.SECURITY_SCHEME_CHANGED, keyword, keyword);
      }
    }
  }

  private static boolean isHeader(JsonNode was, JsonNode is, String keyword) {
    return keyword.equals("name")
        && was.path("in").asText().equals("header")
        && is.path("in").asText().equals("header");
  }

  private static String lower(JsonNode text) {
    return text.asText().toLowerCase(Locale.ROOT);
  }

  private static void flows(Site site, JsonNode old, JsonNode fresh) {
    for (String flow : Json.names(old, fresh)) {
      JsonNode was = old.path(flow);
      JsonNode is = fresh.path(flow);
      if (is.isMissingNode()) {
        site.changed(Check.SECURITY_SCHEME_CHANGED, "flows", "-flow " + flow);
      } else if (was.isMissingNode()) {
        site.changed(Check.SECURITY_SCHEME_WIDENED, "flows", "+flow " + flow);
      } else {
        for (String keyword : Json.names(was, is)) {
          if (keyword.equals("scopes")) {
            scopes(site, was.path(keyword), is.path(keyword));
          } else if (!was.path(keyword).equals(is.path(keyword))) {
            site.changed(Check.SECURITY_SCHEME_URL_CHANGED, "flows", flow + " " + keyword);
          }
        }
      }
    }
  }

  /** Operations that require a removed scope are compared by their requirements. */
  private static void scopes(Site site, JsonNode old, JsonNode fresh) {
    for (String scope : Json.names(old, fresh)) {
      if (old.has(scope) != fresh.has(scope)) {
        site.changed(
            Check.SECURITY_SCHEME_WIDENED,
            "flows",
            (fresh.has(scope) ? "+scope " : "-scope ") + scope);
      }
    }
  }
}
