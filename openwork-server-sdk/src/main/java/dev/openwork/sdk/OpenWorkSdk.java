package dev.openwork.sdk;

import dev.openwork.sdk.api.OpenWorkApis;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.ServerTarget;

/**
 * The operations of one server, grouped by the tags of the API: {@code
 * sdk.sessions().listMessages(workspaceId, sessionId)}. Creating an instance is cheap and does not
 * connect, so a caller may create one for each use. Thread-safe.
 */
public final class OpenWorkSdk extends OpenWorkApis {

  private OpenWorkSdk(ServerTarget target, Connections connections) {
    super(new ApiTransport(target, connections));
  }

  /** Creates an SDK that uses the shared connection pool of this process. */
  public static OpenWorkSdk of(ServerTarget target) {
    return of(target, Connections.shared());
  }

  /** Creates an SDK that uses {@code connections}, which the caller closes. */
  public static OpenWorkSdk of(ServerTarget target, Connections connections) {
    return new OpenWorkSdk(target, connections);
  }
}
