package dev.openwork.server.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

  /** Calls what {@code locator} finds, with the threads of {@code executor}. */
  public OpencodeHttp(OpencodeLocator locator, Executor executor) {
    this.locator = locator;
    this.executor = executor;
  }

  OpencodeJson json() {
    return json;
  }

  /** Made at the first call, for it takes longer than most of a start. */
  synchronized HttpClient client() {
    HttpClient made = client;
    if (made == null) {
      made =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .connectTimeout(CONNECT_TIMEOUT)
              .executor(executor)
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
    return await(call(request(directory, path).timeout(CALL_TIMEOUT).GET(), read(type)));
  }

  /** A list, and where it goes on as opencode says in a header. */
  <T> Page<T> getPage(Path directory, String path, TypeReference<List<T>> type) {
    return await(
        call(
            request(directory, path).timeout(CALL_TIMEOUT).GET(),
            response ->
                new Page<>(
                    json.read(response.body(), type), response.headers().firstValue(NEXT_CURSOR))));
  }

  <T> T post(Path directory, String path, Object body, TypeReference<T> type) {
    return await(call(writing("POST", directory, path, body).timeout(CALL_TIMEOUT), read(type)));
  }

  <T> T patch(Path directory, String path, Object body, TypeReference<T> type) {
    return await(call(writing("PATCH", directory, path, body).timeout(CALL_TIMEOUT), read(type)));
  }

  <T> T delete(Path directory, String path, TypeReference<T> type) {
    return await(call(request(directory, path).timeout(CALL_TIMEOUT).DELETE(), read(type)));
  }

  /** A command of which no answer is expected. */
  void command(Path directory, String path, Object body) {
    await(call(writing("POST", directory, path, body).timeout(CALL_TIMEOUT), response -> path));
  }

  /** A call that may take as long as it takes; cancelling it breaks the connection. */
  <T> CompletableFuture<T> postLong(
      Path directory, String path, Object body, TypeReference<T> type) {
    return call(writing("POST", directory, path, body), read(type));
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

  private <T> Function<HttpResponse<String>, T> read(TypeReference<T> type) {
    return response -> json.read(response.body(), type);
  }

  @SuppressWarnings({"FutureReturnValueIgnored", "CollectionUndefinedEquality"})
  // every outcome reaches the result, and the open calls are told apart by identity
  private <T> CompletableFuture<T> call(
      HttpRequest.Builder request, Function<HttpResponse<String>, T> reader) {
    CompletableFuture<T> result = new CompletableFuture<>();
    open.add(result);
    CompletableFuture<HttpResponse<String>> exchange =
        client().sendAsync(request.build(), BodyHandlers.ofString());
    result.whenComplete(
        (value, error) -> {
          open.remove(result);
          exchange.cancel(true);
        });
    exchange.whenComplete((response, error) -> complete(result, response, error, reader));
    return result;
  }

  private <T> void complete(
      CompletableFuture<T> result,
      @Nullable HttpResponse<String> response,
      @Nullable Throwable error,
      Function<HttpResponse<String>, T> reader) {
    try {
      if (response == null) {
        throw OpencodeErrors.unreachable(error);
      }
      if (response.statusCode() >= 300) {
        throw OpencodeErrors.of(response.statusCode(), json.problem(response.body()));
      }
      result.complete(reader.apply(response));
    } catch (Failure failure) {
      result.completeExceptionally(failure);
    }
  }

  private static <T> T await(CompletableFuture<T> call) {
    return OpencodeErrors.unwrapped(call);
  }

  /** Non-ASCII paths are percent-encoded, as opencode expects; a header could not carry them. */
  private static String encode(String path) {
    return path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '%')
        ? path
        : URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
