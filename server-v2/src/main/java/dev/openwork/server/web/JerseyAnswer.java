package dev.openwork.server.web;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
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
 * Writes what Jersey answers: an answer whose length Jersey knows as a whole, any other in pieces.
 * What was already answered past Jersey is only ended.
 */
final class JerseyAnswer implements ContainerResponseWriter {
  private static final int PIECE_BYTES = 1 << 16;

  private final Request request;
  private final Response response;
  private final Callback callback;
  private volatile @Nullable WholeBody whole;
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
    if (length < 0 || length > Integer.MAX_VALUE) {
      return new BufferedOutputStream(Content.Sink.asOutputStream(response), PIECE_BYTES);
    }
    headers.put(HttpHeader.CONTENT_LENGTH, length);
    WholeBody body = new WholeBody((int) length);
    whole = body;
    return body;
  }

  @Override
  public void commit() {
    WholeBody body = whole;
    if (body == null) {
      callback.succeeded();
    } else {
      response.write(true, body.bytes(), callback);
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
    return true;
  }

  /** A body of a known length, to be read where it was written. */
  private static final class WholeBody extends ByteArrayOutputStream {
    WholeBody(int length) {
      super(length);
    }

    ByteBuffer bytes() {
      return ByteBuffer.wrap(buf, 0, count);
    }
  }
}
