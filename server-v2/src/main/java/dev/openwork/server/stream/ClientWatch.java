package dev.openwork.server.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Detects that a client disconnects during a long call. With HTTP/1.1, Jetty does not read from a
 * connection while a request is processed, so this does; the connection closes with the response.
 */
public final class ClientWatch implements Callback {
  private static final int ANY = 1;

  private final EndPoint connection;
  private final CompletableFuture<?> call;

  private ClientWatch(EndPoint connection, CompletableFuture<?> call) {
    this.connection = connection;
    this.call = call;
  }

  /** Cancels a call when its client disconnects, and returns the call. */
  public static <T> CompletableFuture<T> watch(
      Request request, Response response, CompletableFuture<T> call) {
    response.getHeaders().put("Connection", "close");
    new ClientWatch(request.getConnectionMetaData().getConnection().getEndPoint(), call).await();
    return call;
  }

  private void await() {
    if (!call.isDone()) {
      connection.tryFillInterested(this);
    }
  }

  /** Handles readable data: the end of the stream or a premature request, which is discarded. */
  @Override
  public void succeeded() {
    try {
      ByteBuffer read = ByteBuffer.allocate(ANY);
      read.limit(0);
      int length = connection.fill(read);
      if (length < 0) {
        call.cancel(false);
      } else if (length == 0) {
        await();
      }
    } catch (IOException e) {
      call.cancel(false);
    }
  }

  @Override
  public void failed(Throwable cause) {
    if (!(cause instanceof TimeoutException)) {
      call.cancel(false);
    }
  }
}
