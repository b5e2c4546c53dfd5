package dev.openwork.router.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.PairingCode;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.domain.Values;
import dev.openwork.router.flow.Channels;
import dev.openwork.router.json.Fields;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.ConfigFile;
import dev.openwork.router.settings.IdentityConfig;
import dev.openwork.router.settings.IdentityConfig.Access;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.settings.RouterConfig;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * Lists the identities, and adds, changes and removes them in the configuration file. The pairing
 * code of a private identity is returned once, when it is generated.
 */
public final class IdentitiesResource extends Resource {
  private final ConfigFile file;
  private final LiveConfig config;
  private final Channels channels;
  private final SecureRandom random;

  /** Creates the resource. */
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
        Route.authenticated("GET", "/identities", request -> list()),
        Route.authenticated("POST", "/identities/*", this::upsert),
        Route.authenticated("DELETE", "/identities/*/*", this::remove),
        Route.authenticated("POST", "/identities/*/*/pairing-code", this::renew),
        Route.authenticated("GET", "/config/groups", request -> groups()),
        Route.authenticated("POST", "/config/groups", this::setGroups));
  }

  /** Returns the identities as JSON, without secrets. */
  ArrayNode json() {
    ArrayNode list = Json.object().putArray("identities");
    for (IdentityConfig each : config.current().identities()) {
      ObjectNode identity =
          list.addObject()
              .put("channel", each.key().channel())
              .put("id", each.key().id())
              .put("enabled", each.enabled())
              .put("running", channels.find(each.key()).isPresent())
              .put("access", Values.key(each.access()))
              .put("pairingCode", each.pairingCodeHash().isPresent() ? "set" : "none");
      each.directory().ifPresent(directory -> identity.put("directory", directory.toString()));
      channels.error(each.key()).ifPresent(error -> identity.put("problem", error));
    }
    return list;
  }

  private JsonResponse list() {
    return JsonResponse.ok(Json.object().set("identities", json()));
  }

  private JsonResponse upsert(ApiRequest request) {
    Fields body = request.fields();
    IdentityKey key = new IdentityKey(request.parameters().get(0), body.text("id"));
    if (body.names().contains("pairingCodeHash")) {
      throw RouterException.invalid("pairingCodeHash is read-only; remove it from the request");
    }
    PairingCode code = PairingCode.generate(random);
    boolean hasCode =
        config.current().identity(key).flatMap(IdentityConfig::pairingCodeHash).isPresent();
    file.edit(
        tree -> {
          ObjectNode identity = upsert(tree, key, (ObjectNode) body.object());
          if (!hasCode) {
            identity.put("pairingCodeHash", code.hash());
          }
        },
        result -> check(result, key));
    boolean showCode = !hasCode && require(key).access() == Access.PRIVATE;
    return describe(key, showCode ? Optional.of(code) : Optional.empty());
  }

  private JsonResponse renew(ApiRequest request) {
    IdentityKey key = existing(request);
    PairingCode code = PairingCode.generate(random);
    ObjectNode change = Json.object().put("pairingCodeHash", code.hash());
    file.edit(tree -> upsert(tree, key, change));
    return describe(key, Optional.of(code));
  }

  private JsonResponse remove(ApiRequest request) {
    IdentityKey key = existing(request);
    file.edit(
        tree -> {
          ArrayNode identities = identities(tree, key);
          identities.remove(indexOf(identities, key));
        });
    config.current();
    return JsonResponse.ok(Json.object());
  }

  private JsonResponse setGroups(ApiRequest request) {
    boolean enabled = request.fields().flag("enabled", false);
    file.edit(tree -> tree.put("groupsEnabled", enabled));
    return groups();
  }

  private JsonResponse groups() {
    return JsonResponse.ok(Json.object().put("groupsEnabled", config.current().groupsEnabled()));
  }

  private void check(RouterConfig result, IdentityKey key) {
    IdentityConfig identity = result.identity(key).orElseThrow();
    if (identity.enabled()) {
      channels.check(identity);
    }
    identity.directory().ifPresent(directory -> config.roots().directory(directory));
  }

  private IdentityConfig require(IdentityKey key) {
    return config
        .current()
        .identity(key)
        .orElseThrow(() -> RouterException.notFound(key + " is not configured"));
  }

  private IdentityKey existing(ApiRequest request) {
    return require(new IdentityKey(request.parameters().get(0), request.parameters().get(1))).key();
  }

  private JsonResponse describe(IdentityKey key, Optional<PairingCode> code) {
    config.current(); // applies the change
    ObjectNode body =
        Json.object()
            .put("channel", key.channel())
            .put("id", key.id())
            .put("running", channels.find(key).isPresent());
    code.ifPresent(it -> body.put("pairingCode", it.text()));
    return JsonResponse.ok(body);
  }

  /** Adds an identity or overwrites the given fields of an existing one, and returns it. */
  private static ObjectNode upsert(ObjectNode tree, IdentityKey key, ObjectNode fields) {
    ArrayNode identities = identities(tree, key);
    int index = indexOf(identities, key);
    ObjectNode identity = index < 0 ? identities.addObject() : (ObjectNode) identities.get(index);
    identity.setAll(fields);
    return identity.put("id", key.id());
  }

  private static int indexOf(ArrayNode identities, IdentityKey key) {
    for (int i = 0; i < identities.size(); i++) {
      JsonNode identity = identities.get(i);
      if (identity.isObject() && identity.path("id").asText().equals(key.id())) {
        return i;
      }
    }
    return -1;
  }

  private static ArrayNode identities(ObjectNode tree, IdentityKey key) {
    return tree.withObjectProperty("channels")
        .withObjectProperty(key.channel())
        .withArrayProperty("identities");
  }
}
