package dev.openwork.http;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A request that records when its handler waits for the body. */
final class MonitoredRequest extends Request.Wrapper {
  private final ConnectionTimeouts timeouts;

  MonitoredRequest(Request request, ConnectionTimeouts timeouts) {
    super(request);
    this.timeouts = timeouts;
  }

  @Override
  public Content.@Nullable Chunk read() {
    Content.Chunk chunk = super.read();
    if (chunk == null) {
      timeouts.waitingForBody();
    } else if (chunk.isLast()) {
      timeouts.bodyEnded();
    }
    return chunk;
  }
}
