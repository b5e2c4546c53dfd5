package dev.openwork.app.legacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventSource;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.sse.RetryPolicy;
import dev.openwork.sdk.sse.SseConnection;
import dev.openwork.sdk.sse.SseEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.jspecify.annotations.Nullable;

/** The events of opencode for a folder, as those of a workspace. */
final class OpencodeEvents implements EventSource {
  /** An opencode process that is starting up accepts requests that it never answers. */
  private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(5);

  private static final Duration SILENCE_LIMIT = Duration.ofSeconds(30); // a heartbeat every 10 s
  private static final RetryPolicy RETRIES =
      new RetryPolicy(Duration.ofMillis(250), Duration.ofSeconds(2));
  private static final int OK = 200;

  private final OpencodeHttp http;
  private final Path folder;

  private OpencodeEvents(OpencodeHttp http, Path folder) {
    this.http = http;
    this.folder = folder;
  }

  /** Returns a stream that connects on the first read, and again after each restart of opencode. */
  static EventStream<WorkspaceEvent> stream(OpencodeHttp http, Path folder, ObjectMapper json) {
    return new EventStream<>(
        new OpencodeEvents(http, folder), event -> decode(event, json), RETRIES);
  }

  @Override
  public SseConnection prepare(String lastEventId) {
    return new Connection();
  }

  /** Events without an ID get an empty one, because the events of the SDK have one. */
  private static Optional<WorkspaceEvent> decode(SseEvent event, ObjectMapper json) {
    try {
      JsonNode tree = json.readTree(event.data());
      JsonNode payload = tree.has("payload") ? tree.get("payload") : tree;
      if (payload instanceof ObjectNode object && !object.has("id")) {
        object.put("id", "");
      }
      return Optional.ofNullable(json.treeToValue(payload, WorkspaceEvent.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private final class Connection implements SseConnection {
    private @Nullable Request request;
    private boolean closed;

    @Override
    public InputStream open() {
      InputStreamResponseListener listener = new InputStreamResponseListener();
      send(listener);
      try {
        Response response = listener.get(RESPONSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        if (response.getStatus() != OK) {
          throw Failures.ofResponse(response.getStatus(), "the event stream was refused");
        }
        return listener.getInputStream();
      } catch (TimeoutException | ExecutionException e) {
        throw Failures.unavailable("opencode did not start the event stream.");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw Failures.unavailable("The connection was interrupted.");
      }
    }

    private synchronized void send(InputStreamResponseListener listener) {
      if (closed) {
        throw Failures.unavailable("The event stream was closed.");
      }
      Request sent =
          http.request(HttpMethod.GET, folder, "/event")
              .idleTimeout(SILENCE_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
              .headers(headers -> headers.put(HttpHeader.ACCEPT, "text/event-stream"));
      request = sent;
      sent.send(listener);
    }

    @Override
    public synchronized void close() {
      closed = true;
      if (request != null) {
        CompletableFuture<Boolean> unused =
            request.abort(new IOException("The event stream was closed"));
      }
    }
  }
}
