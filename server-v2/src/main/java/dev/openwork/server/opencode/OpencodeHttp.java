package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Page;
import dev.openwork.server.journal.DirectoryHeader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to the running opencode on behalf of a directory. Closing fails all open calls
 * with {@code service_unavailable}.
 */
public final class OpencodeHttp implements AutoCloseable {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
  private static final String NEXT_CURSOR = "x-next-cursor";
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);

  private final Supplier<OpencodeEndpoint> endpoint;
  private final Executor executor;
  private final OpencodeJson json = new OpencodeJson();
  private final Set<CompletableFuture<?>> open = ConcurrentHashMap.newKeySet();
  private @Nullable HttpClient client;

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

  /**
   * Created at the first call, because creation takes longer than most of the server's start. Its
   * tasks never block and run in its own thread and in the callers'; an executor with further
   * threads makes a short call take 1.5 times as long.
   */
  private synchronized HttpClient client() {
    HttpClient result = client;
    if (result == null) {
      result =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .connectTimeout(CONNECT_TIMEOUT)
              .executor(Runnable::run)
              .build();
      client = result;
    }
    return result;
  }

  /** Returns a request on behalf of a directory; fails if opencode is not running. */
  HttpRequest.Builder request(Path directory, String path) {
    OpencodeEndpoint running = endpoint.get();
    return HttpRequest.newBuilder(URI.create(running.uri() + path))
        .header("Authorization", running.authorization())
        .header(DirectoryHeader.NAME, DirectoryHeader.value(directory));
  }

  <T> T get(Path directory, String path, TypeReference<T> type) {
    return call(request(directory, path).GET(), read(type));
  }

  /** Returns a page of a list; opencode sends the cursor of the next page in a header. */
  <T> Page<T> getPage(Path directory, String path, TypeReference<List<T>> type) {
    return call(
        request(directory, path).GET(),
        response ->
            new Page<>(
                json.read(response.body(), type), response.headers().firstValue(NEXT_CURSOR)));
  }

  <T> T post(Path directory, String path, Object body, TypeReference<T> type) {
    return call(writing("POST", directory, path, body), read(type));
  }

  <T> T patch(Path directory, String path, Object body, TypeReference<T> type) {
    return call(writing("PATCH", directory, path, body), read(type));
  }

  <T> T delete(Path directory, String path, TypeReference<T> type) {
    return call(request(directory, path).DELETE(), read(type));
  }

  /** Sends a request and discards the body of the response. */
  void command(Path directory, String path, Object body) {
    String unused = call(writing("POST", directory, path, body), response -> path);
  }

  /** Sends a request without a timeout; cancelling the result closes the connection. */
  @SuppressWarnings("FutureReturnValueIgnored") // only forwards a cancellation
  <T> CompletableFuture<T> postLong(
      Path directory, String path, Object body, TypeReference<T> type) {
    CompletableFuture<HttpResponse<byte[]>> answer = send(writing("POST", directory, path, body));
    CompletableFuture<T> result =
        answer.thenApplyAsync(response -> read(type).apply(accepted(response)), executor);
    result.whenComplete((value, error) -> answer.cancel(false));
    return result;
  }

  @Override
  public void close() {
    Failure reason =
        new Failure(
            FailureCode.SERVICE_UNAVAILABLE,
            "The server was reloaded; the run continues, list the messages for its result");
    open.forEach(call -> call.completeExceptionally(reason));
  }

  private HttpRequest.Builder writing(String method, Path directory, String path, Object body) {
    return request(directory, path)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(json.write(body)));
  }

  private <T> Function<HttpResponse<byte[]>, T> read(TypeReference<T> type) {
    return response -> json.read(response.body(), type);
  }

  private <T> T call(HttpRequest.Builder request, Function<HttpResponse<byte[]>, T> reader) {
    return reader.apply(accepted(OpencodeErrors.unwrapped(send(request.timeout(CALL_TIMEOUT)))));
  }

  private HttpResponse<byte[]> accepted(HttpResponse<byte[]> response) {
    if (response.statusCode() >= 300) {
      throw OpencodeErrors.of(response.statusCode(), json.problem(response.body()));
    }
    return response;
  }

  /** Completes in the thread that reads all responses, so dependent stages must be short. */
  @SuppressWarnings({"FutureReturnValueIgnored", "CollectionUndefinedEquality"})
  // every outcome completes the returned future; open calls are compared by identity
  private CompletableFuture<HttpResponse<byte[]>> send(HttpRequest.Builder request) {
    CompletableFuture<HttpResponse<byte[]>> answer = new CompletableFuture<>();
    open.add(answer);
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client().sendAsync(request.build(), BodyHandlers.ofByteArray());
    answer.whenComplete(
        (response, error) -> {
          open.remove(answer);
          exchange.cancel(true);
        });
    exchange.whenComplete(
        (response, error) -> {
          if (response == null) {
            answer.completeExceptionally(OpencodeErrors.unreachable(error));
          } else {
            answer.complete(response);
          }
        });
    return answer;
  }
}
