package dev.openwork.router.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.Values;
import dev.openwork.router.flow.Counters;
import dev.openwork.router.json.Json;
import dev.openwork.router.opencode.OpencodeHealth;
import dev.openwork.router.opencode.OpencodeHealth.Status;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.settings.Settings;
import dev.openwork.router.store.Sessions;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Returns the health, which is public, and the status. The health is 200 while opencode's event
 * stream is connected and 503 otherwise.
 */
public final class StatusResource extends Resource {
  private final Settings settings;
  private final LiveConfig config;
  private final IdentitiesResource identities;
  private final Sessions sessions;
  private final Counters counters;
  private final OpencodeHealth opencode;
  private final Supplier<Optional<URI>> opencodeUrl;
  private final String version;

  /** Creates the resource. */
  public StatusResource(
      Settings settings,
      LiveConfig config,
      IdentitiesResource identities,
      Sessions sessions,
      Counters counters,
      OpencodeHealth opencode,
      Supplier<Optional<URI>> opencodeUrl,
      String version) {
    this.settings = settings;
    this.config = config;
    this.identities = identities;
    this.sessions = sessions;
    this.counters = counters;
    this.opencode = opencode;
    this.opencodeUrl = opencodeUrl;
    this.version = version;
  }

  @Override
  List<Route> routes() {
    return List.of(
        Route.unauthenticated("GET", "/", request -> health()),
        Route.unauthenticated("GET", "/health", request -> health()),
        Route.authenticated("GET", "/status", request -> status()));
  }

  private JsonResponse health() {
    boolean ok = opencode.state().status() == Status.CONNECTED;
    ObjectNode body = Json.object().put("version", version);
    body.set("opencode", opencode());
    return JsonResponse.of(ok ? 200 : 503, ok, body);
  }

  private JsonResponse status() {
    ObjectNode body =
        Json.object()
            .put("directory", config.directory().toString())
            .put("config", settings.layout().config().toString())
            .put("database", settings.layout().database().toString())
            .put("sessions", sessions.count());
    ArrayNode roots = body.putArray("roots");
    config.roots().roots().forEach(root -> roots.add(root.toString()));
    body.set("opencode", opencode());
    opencodeUrl.get().ifPresent(url -> body.put("opencodeUrl", url.toString()));
    Counters.Daily today = counters.today();
    body.putObject("today")
        .put("received", today.received())
        .put("sent", today.sent())
        .put("failed", today.failed());
    body.set("identities", identities.json());
    return JsonResponse.ok(body);
  }

  private ObjectNode opencode() {
    OpencodeHealth.State state = opencode.state();
    ObjectNode json =
        Json.object()
            .put("status", Values.key(state.status()))
            .put("since", state.since().toString())
            .put("connections", state.connections());
    state.problem().ifPresent(problem -> json.put("problem", problem));
    return json;
  }
}
