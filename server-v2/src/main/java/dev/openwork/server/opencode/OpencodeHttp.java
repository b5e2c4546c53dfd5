package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.http.peer.PeerClient;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Page;
import dev.openwork.server.journal.DirectoryHeader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.client.BufferingResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.client.StringRequestContent;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to the running opencode on behalf of a directory. Closing fails all open calls
 * with {@code service_unavailable}.
 */
public final class OpencodeHttp implements AutoCloseable {
  private static final String NEXT_CURSOR = "x-next-cursor";
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);
  private static final int MAX_RESPONSE_BYTES = 256 << 20;

  /** Below the number of request threads, so that other operations get one while opencode hangs. */
  private static final int MAX_WAITING = 128;

  private static final String JSON = "application/json";

  private final Supplier<OpencodeEndpoint> endpoint;
  private final Executor executor;
  private final OpencodeJson json = new OpencodeJson();
  private final Semaphore waiting = new Semaphore(MAX_WAITING);
  private final Set<CompletableFuture<?>> open = ConcurrentHashMap.newKeySet();
  private @Nullable PeerClient client;
  private boolean closed;

  /**
   * Creates a client.
   *
   * @param endpoint returns the running opencode, or throws {@code service_unavailable}
   * @param executor runs the completions of long calls
   */
  public OpencodeHttp(Supplier<OpencodeEndpoint> endpoint, Executor executor) {
    this.endpoint = endpoint;
    this.executor = executor;
  }

  OpencodeJson json() {
    return json;
  }

  /** Created at the first call, because creation takes longer than most of the server's start. */
  private synchronized PeerClient client() {
    PeerClient result = client;
    if (closed) {
      throw reloaded();
    }
    if (result == null) {
      result = PeerClient.start("opencode-http");
      client = result;
    }
    return result;
  }

  /** Returns a request on behalf of a directory; fails if opencode is not running. */
  private Request request(HttpMethod method, Path directory, String path) {
    OpencodeEndpoint running = endpoint.get();
    return client()
        .request(URI.create(running.uri() + path), running.proof())
        .method(method)
        .headers(
            headers ->
                headers
                    .put(HttpHeader.AUTHORIZATION, running.authorization())
                    .put(DirectoryHeader.NAME, DirectoryHeader.value(directory)));
  }

  <T> T get(Path directory, String path, TypeReference<T> type) {
    return call(request(HttpMethod.GET, directory, path), read(type));
  }

  /** Returns a page of a list; opencode sends the cursor of the next page in a header. */
  <T> Page<T> getPage(Path directory, String path, TypeReference<List<T>> type) {
    return call(
        request(HttpMethod.GET, directory, path),
        answer ->
            new Page<>(
                json.read(answer.body(), type),
                Optional.ofNullable(answer.headers().get(NEXT_CURSOR))));
  }

  <T> T post(Path directory, String path, Object body, TypeReference<T> type) {
    return call(writing(HttpMethod.POST, directory, path, body), read(type));
  }

  <T> T patch(Path directory, String path, Object body, TypeReference<T> type) {
    return call(writing(HttpMethod.PATCH, directory, path, body), read(type));
  }

  <T> T delete(Path directory, String path, TypeReference<T> type) {
    return call(request(HttpMethod.DELETE, directory, path), read(type));
  }

  /** Sends a request and discards the body of the response. */
  void command(Path directory, String path, Object body) {
    String unused = call(writing(HttpMethod.POST, directory, path, body), response -> path);
  }

  /** Sends a request without a timeout; cancelling the result closes the connection. */
  @SuppressWarnings("FutureReturnValueIgnored") // only forwards a cancellation
  <T> CompletableFuture<T> postLong(
      Path directory, String path, Object body, TypeReference<T> type) {
    CompletableFuture<Answer> answer = send(writing(HttpMethod.POST, directory, path, body));
    CompletableFuture<T> result =
        answer.thenApplyAsync(complete -> read(type).apply(accepted(complete)), executor);
    result.whenComplete((value, error) -> answer.cancel(false));
    return result;
  }

  @Override
  public void close() {
    PeerClient last;
    synchronized (this) {
      closed = true;
      last = client;
      client = null;
    }
    open.forEach(call -> call.completeExceptionally(reloaded()));
    if (last != null) {
      last.close();
    }
  }

  private static Failure reloaded() {
    return new Failure(
        FailureCode.SERVICE_UNAVAILABLE,
        "The server was reloaded; the run continues, list the messages for its result");
  }

  private Request writing(HttpMethod method, Path directory, String path, Object body) {
    return request(method, directory, path)
        .body(new StringRequestContent(JSON, json.write(body), StandardCharsets.UTF_8));
  }

  private <T> Function<Answer, T> read(TypeReference<T> type) {
    return answer -> json.read(answer.body(), type);
  }

  private <T> T call(Request request, Function<Answer, T> reader) {
    if (!waiting.tryAcquire()) {
      throw new Failure(
          FailureCode.SERVICE_UNAVAILABLE,
          MAX_WAITING + " calls are waiting for opencode; retry in a moment");
    }
    try {
      Request limited = request.timeout(CALL_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
      return reader.apply(accepted(OpencodeErrors.unwrapped(send(limited))));
    } finally {
      waiting.release();
    }
  }

  private Answer accepted(Answer answer) {
    if (answer.status() >= 300) {
      throw OpencodeErrors.of(answer.status(), json.problem(answer.body()));
    }
    return answer;
  }

  /** Completes in a thread of the client, so dependent stages must be short. */
  @SuppressWarnings({"FutureReturnValueIgnored", "CollectionUndefinedEquality"})
  // every outcome completes the returned future; open calls are compared by identity
  private CompletableFuture<Answer> send(Request request) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    open.add(answer);
    answer.whenComplete(
        (complete, error) -> {
          open.remove(answer);
          if (error != null) {
            request.abort(error);
          }
        });
    request.send(
        new BufferingResponseListener(MAX_RESPONSE_BYTES) {
          @Override
          public void onComplete(Result result) {
            if (result.isFailed()) {
              answer.completeExceptionally(OpencodeErrors.unreachable(result.getFailure()));
            } else {
              Response response = result.getResponse();
              answer.complete(new Answer(response.getStatus(), response.getHeaders(), content()));
            }
          }

          private byte[] content() {
            byte[] content = getContent();
            return content == null ? new byte[0] : content;
          }
        });
    return answer;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Answer(int status, HttpFields headers, byte[] body) {}
}
