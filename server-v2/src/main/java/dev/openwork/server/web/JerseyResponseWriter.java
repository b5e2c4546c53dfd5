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
 * Writes Jersey's responses: a short one as a whole, with its length, a longer one in chunks. If an
 * operation has already sent a response without Jersey, only completes the exchange.
 */
final class JerseyResponseWriter implements ContainerResponseWriter {
  private static final int INITIAL_BYTES = 1 << 10;
  private static final int CHUNK_BYTES = 1 << 16;

  private final Request request;
  private final Response response;
  private final Callback callback;
  private volatile @Nullable Body body;
  private @Nullable TimeoutHandler onTimeout;
  private Scheduler.@Nullable Task timer;

  JerseyResponseWriter(Request request, Response response, Callback callback) {
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
      response.write(true, written.chunk.bytes(), callback);
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

  /** Zero or less means no timeout. */
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

  /** Buffers a chunk, and sends it when it would become too long. The last one is kept. */
  private final class Body extends OutputStream {
    private final Chunk chunk = new Chunk();

    @Override
    public void write(int octet) throws IOException {
      ensureRoom(1);
      chunk.write(octet);
    }

    /** Splits large writes: the JDK keeps a buffer of the largest size for each thread. */
    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
      int sent = 0;
      while (sent < count) {
        int next = Math.min(count - sent, CHUNK_BYTES);
        ensureRoom(next);
        chunk.write(octets, from + sent, next);
        sent += next;
      }
    }

    private void ensureRoom(int count) throws IOException {
      if (chunk.size() > 0 && chunk.size() + count > CHUNK_BYTES) {
        Content.Sink.write(response, false, chunk.bytes());
        chunk.reset();
      }
    }
  }

  /** A buffer whose bytes can be read without copying. */
  private static final class Chunk extends ByteArrayOutputStream {
    Chunk() {
      super(INITIAL_BYTES);
    }

    ByteBuffer bytes() {
      return ByteBuffer.wrap(buf, 0, count);
    }
  }
}
