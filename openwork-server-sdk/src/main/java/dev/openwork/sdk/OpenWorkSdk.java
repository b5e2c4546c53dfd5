package dev.openwork.sdk;

import dev.openwork.sdk.api.OpenWorkApis;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.HttpApiTransport;
import dev.openwork.sdk.http.ServerTarget;

/**
 * The operations of one server, grouped by the contract's tags: {@code
 * sdk.sessions().listMessages(workspaceId, sessionId)}. Making one costs a few objects and no
 * network, so a caller may make it anew for every use. Safe for many threads.
 */
public final class OpenWorkSdk extends OpenWorkApis {

  private OpenWorkSdk(ServerTarget target, Connections connections) {
    super(new HttpApiTransport(target, connections));
  }

  /** Reaches {@code target} through the connections that the process shares. */
  public static OpenWorkSdk of(ServerTarget target) {
    return of(target, Connections.shared());
  }

  /** Reaches {@code target} through connections that the caller closes in the end. */
  public static OpenWorkSdk of(ServerTarget target, Connections connections) {
    return new OpenWorkSdk(target, connections);
  }
}
