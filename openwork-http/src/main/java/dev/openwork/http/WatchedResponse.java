package dev.openwork.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A response whose request is over when it cannot be written. A handler may forget to say so when
 * the reader of a stream has left, and the request would count as in flight for ever.
 */
final class WatchedResponse extends Response.Wrapper {
  private final InFlight inFlight;
  private final Patience patience;

  WatchedResponse(Request request, Response response, InFlight inFlight, Patience patience) {
    super(request, response);
    this.inFlight = inFlight;
    this.patience = patience;
  }

  @Override
  public void write(boolean last, ByteBuffer content, Callback callback) {
    if (inFlight.isAnswered()) {
      callback.failed(new EofException("The request is over"));
    } else {
      patience.writeBegan();
      super.write(last, content, new Watched(callback));
    }
  }

  private final class Watched extends Callback.Nested {
    Watched(Callback callback) {
      super(callback);
    }

    @Override
    public void succeeded() {
      patience.writeEnded();
      super.succeeded();
    }

    @Override
    public void failed(Throwable cause) {
      patience.writeEnded();
      super.failed(cause);
      inFlight.failed(cause);
    }
  }
}
