package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls to whichever opencode runs, in the name of one directory. Closing ends the calls that are
 * still open with {@code service_unavailable}.
 */
public final class OpencodeHttp implements AutoCloseable {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
  private static final String NEXT_CURSOR = "x-next-cursor";
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);

  private final OpencodeLocator locator;
  private final Executor executor;
  private final OpencodeJson json = new OpencodeJson();
  private final Set<CompletableFuture<?>> open = ConcurrentHashMap.newKeySet();
  private @Nullable HttpClient client;

  /** Calls what {@code locator} finds; long calls end in threads of {@code executor}. */
  public OpencodeHttp(OpencodeLocator locator, Executor executor) {
    this.locator = locator;
    this.executor = executor;
  }

  OpencodeJson json() {
    return json;
  }

  /**
   * Made at the first call, for it takes longer than most of a start. What it does never waits, so
   * it does that in its own thread and the callers'; with more threads to change between, a short
   * call takes half as long again.
   */
  private synchronized HttpClient client() {
    HttpClient made = client;
    if (made == null) {
      made =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .connectTimeout(CONNECT_TIMEOUT)
              .executor(Runnable::run)
              .build();
      client = made;
    }
    return made;
  }

  /** A request in the name of a directory; fails when no opencode runs. */
  HttpRequest.Builder request(Path directory, String path) {
    OpencodeEndpoint endpoint = locator.locate();
    return HttpRequest.newBuilder(URI.create(endpoint.uri() + path))
        .header("Authorization", endpoint.authorization())
        .header("x-opencode-directory", encode(directory.toString()));
  }

  <T> T get(Path directory, String path, TypeReference<T> type) {
    return call(request(directory, path).GET(), read(type));
  }

  /** A list, and where it goes on as opencode says in a header. */
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

  /** A command of which no answer is expected. */
  void command(Path directory, String path, Object body) {
    String unused = call(writing("POST", directory, path, body), response -> path);
  }

  /** A call that may take as long as it takes; cancelling it breaks the connection. */
  @SuppressWarnings("FutureReturnValueIgnored") // it only passes a cancellation on
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
            "The server was reloaded; what was asked goes on, read the messages for its outcome");
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

  /** Ends in the thread that reads all answers, so whatever follows at once must be short. */
  @SuppressWarnings({"FutureReturnValueIgnored", "CollectionUndefinedEquality"})
  // every outcome reaches the answer, and the open ones are told apart by identity
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

  /** Non-ASCII paths are percent-encoded, as opencode expects; a header could not carry them. */
  private static String encode(String path) {
    return path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '%')
        ? path
        : URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
