package dev.openwork.server.journal;

import dev.openwork.http.peer.PeerClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/**
 * One connection to opencode's event stream for a directory. One thread reads; any thread may check
 * and close it.
 */
final class EventConnection implements AutoCloseable {
  /** An opencode process that is starting up accepts requests that it never answers. */
  private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(5);

  private static final Duration SILENCE_LIMIT = Duration.ofSeconds(30); // a heartbeat every 10 s
  private static final int BUFFER_BYTES = 1 << 14;
  private static final int MAX_EVENT_BYTES = 16 << 20;

  private final Request request;
  private volatile long lastReadNanos = System.nanoTime();
  private boolean closed;

  EventConnection(PeerClient client, EventSource.Endpoint endpoint, Path directory) {
    request =
        client
            .request(endpoint.uri().resolve("/event"), endpoint.proof())
            .headers(
                headers ->
                    headers
                        .put(HttpHeader.ACCEPT, "text/event-stream")
                        .put(HttpHeader.AUTHORIZATION, endpoint.authorization())
                        .put(DirectoryHeader.NAME, DirectoryHeader.value(directory)));
  }

  /**
   * Passes each event on, until opencode ends the stream or this connection is closed.
   *
   * @throws OversizedEventException if an event exceeds the limit
   * @throws IOException if the stream does not start or is interrupted
   */
  void read(Consumer<SseEvent> events) throws IOException, InterruptedException {
    InputStreamResponseListener listener = new InputStreamResponseListener();
    request.send(listener);
    Response response = response(listener);
    try (InputStream stream = listener.getInputStream()) {
      if (response.getStatus() != HttpStatus.OK_200) {
        throw new IOException("opencode refused the event stream: " + response.getStatus());
      }
      if (open()) {
        read(stream, new SseParser(MAX_EVENT_BYTES, events));
      }
    }
  }

  private Response response(InputStreamResponseListener listener)
      throws IOException, InterruptedException {
    try {
      return listener.get(RESPONSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new IOException("opencode did not start the event stream", e);
    }
  }

  private synchronized boolean open() {
    lastReadNanos = System.nanoTime();
    return !closed;
  }

  private void read(InputStream stream, SseParser parser) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
      lastReadNanos = System.nanoTime();
      parser.parse(buffer, count);
    }
  }

  /** Returns whether not even a heartbeat has arrived for so long that the connection is dead. */
  boolean isSilent() {
    return System.nanoTime() - lastReadNanos > SILENCE_LIMIT.toNanos();
  }

  /** Closes the connection, which ends a {@link #read} in progress. */
  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // a request that has ended is not aborted
  public synchronized void close() {
    closed = true;
    request.abort(new IOException("The event stream was closed"));
  }
}
