package dev.openwork.sdk;

import dev.openwork.sdk.api.OpenWorkApis;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.http.CallRetries;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.ServerTarget;
import java.util.concurrent.Executor;

/**
 * The operations of one server, grouped by the tags of the API: {@code
 * sdk.sessions().listMessages(workspaceId, sessionId)}. Creating an instance is cheap and does not
 * connect, so a caller may create one for each use. Thread-safe.
 */
public final class OpenWorkSdk extends OpenWorkApis {

  private OpenWorkSdk(ApiTransport transport) {
    super(transport);
  }

  /** Creates an SDK that uses the shared connection pool of this process. */
  public static OpenWorkSdk of(ServerTarget target) {
    return of(target, Connections.shared());
  }

  /** Creates an SDK that uses {@code connections}, which the caller closes. */
  public static OpenWorkSdk of(ServerTarget target, Connections connections) {
    return of(target, connections, CallRetries.standard());
  }

  /** Creates an SDK that retries failed calls as {@code retries} defines. */
  public static OpenWorkSdk of(ServerTarget target, Connections connections, CallRetries retries) {
    return new OpenWorkSdk(new ApiTransport(target, connections, retries));
  }

  /** Returns a view that runs calls on daemon threads, at most 64 at the same time. */
  public AsyncOpenWorkSdk async() {
    return async(AsyncOpenWorkSdk.Threads.SHARED);
  }

  /** Returns a view that runs calls on {@code executor}. */
  public AsyncOpenWorkSdk async(Executor executor) {
    return AsyncOpenWorkSdk.of(this, executor);
  }
}
