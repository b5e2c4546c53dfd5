package dev.openwork.router.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.flow.Channels;
import dev.openwork.router.flow.Counters;
import dev.openwork.router.flow.OpencodeHealth;
import dev.openwork.router.flow.Sessions;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.IdentityConfig;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.settings.Settings;
import java.util.List;

/** All that the router knows of itself, without secrets. */
public final class StatusResource extends Resource {
  private final Settings settings;
  private final LiveConfig config;
  private final Channels channels;
  private final Sessions sessions;
  private final Counters counters;
  private final OpencodeHealth opencode;

  /** Tells of these. */
  public StatusResource(
      Settings settings,
      LiveConfig config,
      Channels channels,
      Sessions sessions,
      Counters counters,
      OpencodeHealth opencode) {
    this.settings = settings;
    this.config = config;
    this.channels = channels;
    this.sessions = sessions;
    this.counters = counters;
    this.opencode = opencode;
  }

  @Override
  List<Route> routes() {
    return List.of(
        Route.closed("GET", "/status", request -> status()),
        Route.closed("GET", "/identities", request -> identities()),
        Route.closed("GET", "/config/groups", request -> groups()));
  }

  private Answer status() {
    ObjectNode body =
        Json.object()
            .put("directory", config.directory().toString())
            .put("config", settings.layout().config().toString())
            .put("database", settings.layout().database().toString())
            .put("sessions", sessions.count());
    ArrayNode roots = body.putArray("roots");
    config.roots().roots().forEach(root -> roots.add(root.toString()));
    body.set("opencode", HealthResource.describe(opencode.state()));
    settings.opencode().ifPresent(url -> body.put("opencodeUrl", url.toString()));
    Counters.Daily today = counters.today();
    body.putObject("today")
        .put("received", today.received())
        .put("sent", today.sent())
        .put("failed", today.failed());
    body.set("identities", list());
    return Answer.ok(body);
  }

  private Answer identities() {
    return Answer.ok(Json.object().set("identities", list()));
  }

  private Answer groups() {
    return Answer.ok(Json.object().put("groupsEnabled", config.current().groupsEnabled()));
  }

  private ArrayNode list() {
    ArrayNode list = Json.object().putArray("identities");
    for (IdentityConfig each : config.current().identities()) {
      ObjectNode identity =
          list.addObject()
              .put("channel", each.address().channel())
              .put("id", each.address().identity())
              .put("enabled", each.enabled())
              .put("running", channels.find(each.address()).isPresent())
              .put("access", each.access().key())
              .put("pairingCode", each.pairingCodeHash().isPresent() ? "set" : "none");
      each.directory().ifPresent(directory -> identity.put("directory", directory.toString()));
      channels.fault(each.address()).ifPresent(fault -> identity.put("problem", fault));
    }
    return list;
  }
}
