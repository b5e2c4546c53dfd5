package dev.openwork.router.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.flow.OpencodeHealth;
import dev.openwork.router.flow.OpencodeHealth.Status;
import dev.openwork.router.json.Json;
import java.util.List;
import java.util.Locale;

/** Whether the router works, from memory: 200 while opencode's events arrive, 503 otherwise. */
public final class HealthResource extends Resource {
  private final OpencodeHealth opencode;
  private final String version;

  /** Tells of this opencode. */
  public HealthResource(OpencodeHealth opencode, String version) {
    this.opencode = opencode;
    this.version = version;
  }

  @Override
  List<Route> routes() {
    return List.of(
        Route.open("GET", "/", request -> health()),
        Route.open("GET", "/health", request -> health()));
  }

  private Answer health() {
    OpencodeHealth.State state = opencode.state();
    boolean ok = state.status() == Status.CONNECTED;
    ObjectNode body = Json.object().put("version", version);
    body.set("opencode", describe(state));
    return Answer.of(ok ? 200 : 503, ok, body);
  }

  static ObjectNode describe(OpencodeHealth.State state) {
    ObjectNode opencode =
        Json.object()
            .put("status", state.status().name().toLowerCase(Locale.ROOT))
            .put("since", state.since().toString())
            .put("connections", state.connections());
    state.problem().ifPresent(problem -> opencode.put("problem", problem));
    return opencode;
  }
}
