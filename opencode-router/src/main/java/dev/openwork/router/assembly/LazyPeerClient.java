package dev.openwork.router.assembly;

import dev.openwork.http.peer.PeerClient;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Creates the HTTP client of opencode when it is first used, outside of the startup. */
final class LazyPeerClient implements Supplier<PeerClient>, AutoCloseable {
  private @Nullable PeerClient client;

  @Override
  public synchronized PeerClient get() {
    PeerClient existing = client;
    if (existing == null) {
      existing = PeerClient.start("router-opencode");
      client = existing;
    }
    return existing;
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.close();
    }
  }
}
