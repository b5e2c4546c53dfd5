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
 * Notices that a caller leaves while an answer takes long. HTTP/1.1 does not read from a connection
 * on which a request is under way, so nobody else would; in exchange the connection ends with this
 * answer.
 */
public final class ClientWatch implements Callback {
  private static final int ANY = 1;

  private final EndPoint connection;
  private final CompletableFuture<?> call;

  private ClientWatch(EndPoint connection, CompletableFuture<?> call) {
    this.connection = connection;
    this.call = call;
  }

  /** Cancels the call when its caller leaves, and returns it. */
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

  /** There is something to read: the end, or what a caller sends too early and nobody will read. */
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
  public void failed(Throwable why) {
    if (!(why instanceof TimeoutException)) {
      call.cancel(false);
    }
  }
}
