package dev.openwork.app.servers;

import dev.openwork.sdk.http.ServerTarget;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** A server that the app knows, with its address and token. */
record ServerEntry(ServerInfo info, ServerTarget target, ServerToken token) {
  private static final int ID_DIGITS = 12;

  static ServerEntry of(
      String id, String name, URI url, ServerToken token, Set<Capability> capabilities) {
    return new ServerEntry(
        new ServerInfo(id, name, capabilities), new ServerTarget(url, token::current), token);
  }

  /** Returns an entry whose ID is derived from the URL. */
  static ServerEntry remote(String name, URI url, ServerToken token, Set<Capability> capabilities) {
    return of(id(url), name, url, token, capabilities);
  }

  ServerEntry with(Set<Capability> known) {
    return new ServerEntry(new ServerInfo(id(), name(), known), target, token);
  }

  String id() {
    return info.id();
  }

  String name() {
    return info.name();
  }

  Set<Capability> capabilities() {
    return info.capabilities();
  }

  URI url() {
    return target.baseUrl();
  }

  private static String id(URI url) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(("remote::" + url).getBytes(StandardCharsets.UTF_8));
      return "srv_" + HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
