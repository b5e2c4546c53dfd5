package dev.openwork.server.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what Jersey answers: a short answer as a whole, with its length, any other in pieces.
 * Jersey would take a buffer of the largest size for each. What was already answered past Jersey is
 * only ended.
 */
final class JerseyAnswer implements ContainerResponseWriter {
  private static final int SHORT_BYTES = 1 << 10;
  private static final int PIECE_BYTES = 1 << 16;

  private final Request request;
  private final Response response;
  private final Callback callback;
  private volatile @Nullable Body body;
  private @Nullable TimeoutHandler onTimeout;
  private Scheduler.@Nullable Task timer;

  JerseyAnswer(Request request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
  }

  @Override
  public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse answer) {
    if (response.isCommitted()) {
      return OutputStream.nullOutputStream();
    }
    response.setStatus(answer.getStatus());
    HttpFields.Mutable headers = response.getHeaders();
    answer
        .getStringHeaders()
        .forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
    if (length >= 0) {
      headers.put(HttpHeader.CONTENT_LENGTH, length);
    }
    Body written = new Body();
    body = written;
    return written;
  }

  @Override
  public void commit() {
    Body written = body;
    if (written == null) {
      callback.succeeded();
    } else {
      response.write(true, written.piece.bytes(), callback);
    }
  }

  @Override
  public void failure(Throwable why) {
    if (!response.isCommitted()) {
      response.reset();
      response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR_500);
    }
    callback.failed(why);
  }

  @Override
  public synchronized boolean suspend(long timeout, TimeUnit unit, TimeoutHandler handler) {
    onTimeout = handler;
    setSuspendTimeout(timeout, unit);
    return true;
  }

  /** A timeout of zero or less is none. */
  @Override
  public synchronized void setSuspendTimeout(long timeout, TimeUnit unit) {
    if (timer != null) {
      timer.cancel();
    }
    TimeoutHandler handler = onTimeout;
    if (timeout > 0 && handler != null) {
      timer =
          request
              .getComponents()
              .getScheduler()
              .schedule(() -> handler.onTimeout(this), timeout, unit);
    }
  }

  @Override
  public boolean enableResponseBuffering() {
    return false;
  }

  /** Sends a piece when the next would be too long, and leaves the last to be sent. */
  private final class Body extends OutputStream {
    private final Piece piece = new Piece();

    @Override
    public void write(int octet) throws IOException {
      makeRoom(1);
      piece.write(octet);
    }

    /** The JDK keeps a buffer as large as the largest piece for each thread that has sent one. */
    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
      int sent = 0;
      while (sent < count) {
        int next = Math.min(count - sent, PIECE_BYTES);
        makeRoom(next);
        piece.write(octets, from + sent, next);
        sent += next;
      }
    }

    private void makeRoom(int count) throws IOException {
      if (piece.size() > 0 && piece.size() + count > PIECE_BYTES) {
        Content.Sink.write(response, false, piece.bytes());
        piece.reset();
      }
    }
  }

  /** Bytes that are read where they were written. */
  private static final class Piece extends ByteArrayOutputStream {
    Piece() {
      super(SHORT_BYTES);
    }

    ByteBuffer bytes() {
      return ByteBuffer.wrap(buf, 0, count);
    }
  }
}
