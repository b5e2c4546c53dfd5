package dev.openwork.http;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A request that tells how long its body makes its handler wait. */
final class WatchedRequest extends Request.Wrapper {
  private final Patience patience;

  WatchedRequest(Request request, Patience patience) {
    super(request);
    this.patience = patience;
  }

  @Override
  public Content.@Nullable Chunk read() {
    Content.Chunk chunk = super.read();
    if (chunk == null) {
      patience.bodyAwaited();
    } else if (chunk.isLast()) {
      patience.bodyEnded();
    }
    return chunk;
  }
}
