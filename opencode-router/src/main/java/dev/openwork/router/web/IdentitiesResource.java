package dev.openwork.router.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.Access;
import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.PairingCode;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.flow.Channels;
import dev.openwork.router.json.Fields;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.ConfigFile;
import dev.openwork.router.settings.Identities;
import dev.openwork.router.settings.IdentityConfig;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.settings.RouterConfig;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * Adds, changes and removes identities, in the configuration file. A private identity gets a
 * pairing code, which is told once, in the answer that makes it.
 */
public final class IdentitiesResource extends Resource {
  private final ConfigFile file;
  private final LiveConfig config;
  private final Channels channels;
  private final SecureRandom random;

  /** Edits this file. */
  public IdentitiesResource(
      ConfigFile file, LiveConfig config, Channels channels, SecureRandom random) {
    this.file = file;
    this.config = config;
    this.channels = channels;
    this.random = random;
  }

  @Override
  List<Route> routes() {
    return List.of(
        Route.closed("POST", "/identities/*", this::upsert),
        Route.closed("DELETE", "/identities/*/*", this::remove),
        Route.closed("POST", "/identities/*/*/pairing-code", this::renew),
        Route.closed("POST", "/config/groups", this::groups));
  }

  private Answer upsert(ApiRequest request) {
    Fields body = request.fields();
    Address address = new Address(request.parameters().get(0), body.text("id"));
    if (body.names().contains("pairingCodeHash")) {
      throw Refusal.invalid("pairingCodeHash is made by the router; leave it out");
    }
    PairingCode code = PairingCode.generate(random);
    boolean paired =
        config.current().identity(address).flatMap(IdentityConfig::pairingCodeHash).isPresent();
    file.edit(
        tree -> {
          ObjectNode identity = Identities.upsert(tree, address, (ObjectNode) body.object());
          if (!paired) {
            identity.put("pairingCodeHash", code.hash());
          }
        },
        result -> check(result, address));
    IdentityConfig made = known(address);
    boolean tell = !paired && made.access() == Access.PRIVATE;
    return told(address, tell ? Optional.of(code) : Optional.empty());
  }

  private Answer renew(ApiRequest request) {
    Address address = address(request);
    known(address);
    PairingCode code = PairingCode.generate(random);
    ObjectNode change = Json.object().put("pairingCodeHash", code.hash());
    file.edit(tree -> Identities.upsert(tree, address, change));
    return told(address, Optional.of(code));
  }

  private Answer remove(ApiRequest request) {
    Address address = address(request);
    known(address);
    file.edit(tree -> Identities.remove(tree, address));
    config.current();
    return Answer.ok(Json.object());
  }

  private Answer groups(ApiRequest request) {
    boolean enabled = request.fields().flag("enabled", false);
    file.edit(tree -> tree.put("groupsEnabled", enabled));
    return Answer.ok(Json.object().put("groupsEnabled", config.current().groupsEnabled()));
  }

  private void check(RouterConfig result, Address address) {
    IdentityConfig identity = result.identity(address).orElseThrow();
    if (identity.enabled()) {
      channels.check(identity);
    }
    identity.directory().ifPresent(directory -> config.roots().directory(directory));
  }

  private IdentityConfig known(Address address) {
    return config
        .current()
        .identity(address)
        .orElseThrow(() -> Refusal.notFound(address + " is not configured"));
  }

  private Answer told(Address address, Optional<PairingCode> code) {
    ObjectNode body = Json.object().put("channel", address.channel()).put("id", address.identity());
    config.current();
    body.put("running", channels.find(address).isPresent());
    code.ifPresent(it -> body.put("pairingCode", it.text()));
    return Answer.ok(body);
  }

  private static Address address(ApiRequest request) {
    return new Address(request.parameters().get(0), request.parameters().get(1));
  }
}
