package dev.openwork.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A response that completes its request when a write fails. Otherwise the request would stay in
 * flight forever if its handler does not complete it after the client has disconnected.
 */
final class MonitoredResponse extends Response.Wrapper {
  private final InFlightRequest inFlight;
  private final ConnectionTimeouts timeouts;

  MonitoredResponse(
      Request request, Response response, InFlightRequest inFlight, ConnectionTimeouts timeouts) {
    super(request, response);
    this.inFlight = inFlight;
    this.timeouts = timeouts;
  }

  @Override
  public void write(boolean last, ByteBuffer content, Callback callback) {
    if (inFlight.isCompleted()) {
      callback.failed(new EofException("The request has already ended"));
    } else {
      timeouts.writeStarted();
      super.write(last, content, new MonitoredWrite(callback));
    }
  }

  private final class MonitoredWrite extends Callback.Nested {
    MonitoredWrite(Callback callback) {
      super(callback);
    }

    @Override
    public void succeeded() {
      timeouts.writeEnded();
      super.succeeded();
    }

    @Override
    public void failed(Throwable cause) {
      timeouts.writeEnded();
      super.failed(cause);
      inFlight.failed(cause);
    }
  }
}
