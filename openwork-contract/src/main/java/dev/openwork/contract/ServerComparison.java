package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares the servers of a contract, a path or an operation. */
final class ServerComparison {
  private ServerComparison() {}

  static void compare(Site site, JsonNode old, JsonNode fresh) {
    Map<String, JsonNode> was = byUrl(old);
    Map<String, JsonNode> is = byUrl(fresh);
    was.forEach(
        (url, server) -> {
          if (!is.containsKey(url)) {
            site.changed(Check.SERVER_REMOVED, "servers", "-server " + url);
          } else if (!variables(server).equals(variables(is.get(url)))) {
            site.changed(Check.SERVER_CHANGED, "servers", "variables of server " + url);
          }
        });
    is.keySet().stream()
        .filter(url -> !was.containsKey(url))
        .forEach(url -> site.changed(Check.SERVER_ADDED, "servers", "+server " + url));
  }

  private static JsonNode variables(JsonNode server) {
    return Json.withoutDocumentation(server).path("variables");
  }

  /** Without servers, the URL is relative to that of the contract. */
  private static Map<String, JsonNode> byUrl(JsonNode servers) {
    Map<String, JsonNode> byUrl = new LinkedHashMap<>();
    servers.forEach(
        server -> byUrl.put(server.path("url").asText().replaceFirst("(?<=.)/$", ""), server));
    if (byUrl.isEmpty()) {
      byUrl.put("/", servers);
    }
    return byUrl;
  }
}
