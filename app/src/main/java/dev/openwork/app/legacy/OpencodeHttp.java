package dev.openwork.app.legacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openwork.http.peer.PeerClient;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.StringRequestContent;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;

/**
 * Sends requests to the running opencode on behalf of a folder, and only to that process. Every
 * method throws an {@link dev.openwork.sdk.error.OpenWorkApiException} on failure. Thread-safe.
 */
final class OpencodeHttp implements AutoCloseable {
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(30);

  /** Longer than any run. */
  private static final Duration RUN_TIMEOUT = Duration.ofDays(30);

  private static final int MAX_RESPONSE_BYTES = 256 << 20;
  private static final int FIRST_REDIRECT = 300;
  private static final String DIRECTORY = "x-opencode-directory";
  private static final String NEXT_CURSOR = "x-next-cursor";

  private final Supplier<OpencodeEndpoint> endpoint;
  private final ObjectMapper json;
  private final PeerClient client = PeerClient.start("app-opencode");

  /**
   * Creates a client.
   *
   * @param endpoint returns the running opencode, or throws {@code service_unavailable}
   */
  OpencodeHttp(Supplier<OpencodeEndpoint> endpoint, ObjectMapper json) {
    this.endpoint = endpoint;
    this.json = json;
  }

  /** A part of a list, and the cursor of the following part. */
  record Part<T>(List<T> items, Optional<String> next) {}

  <T> T get(Path folder, String path, Class<T> type) {
    return read(
        send(request(HttpMethod.GET, folder, path), CALL_TIMEOUT),
        body -> json.readValue(body, type));
  }

  <T> List<T> list(Path folder, String path, Class<T> element) {
    return part(folder, path, element).items();
  }

  <T> Part<T> part(Path folder, String path, Class<T> element) {
    ContentResponse response = send(request(HttpMethod.GET, folder, path), CALL_TIMEOUT);
    ObjectReader list = json.readerForListOf(element);
    return new Part<>(
        read(response, body -> list.<List<T>>readValue(body)),
        Optional.ofNullable(response.getHeaders().get(NEXT_CURSOR)));
  }

  <T> T post(Path folder, String path, Object body, Class<T> type) {
    return read(
        send(writing(folder, path, body), CALL_TIMEOUT), answer -> json.readValue(answer, type));
  }

  /** Sends a request and ignores the body of the response. */
  void command(Path folder, String path, Object body) {
    requireSuccess(send(writing(folder, path, body), CALL_TIMEOUT));
  }

  /** Like {@link #command}, for a request that is answered at the end of a run. */
  void run(Path folder, String path, Object body) {
    requireSuccess(send(writing(folder, path, body), RUN_TIMEOUT));
  }

  /** Returns a request; fails if opencode is not running. */
  Request request(HttpMethod method, Path folder, String path) {
    OpencodeEndpoint running = endpoint.get();
    return client
        .request(running.uri().resolve(path), running.proof())
        .method(method)
        .headers(
            headers ->
                headers
                    .put(HttpHeader.AUTHORIZATION, running.authorization())
                    .put(DIRECTORY, encoded(folder)));
  }

  /** Closes all connections, which fails the calls in progress. */
  @Override
  public void close() {
    client.close();
  }

  private Request writing(Path folder, String path, Object body) {
    return request(HttpMethod.POST, folder, path)
        .body(new StringRequestContent("application/json", write(body), StandardCharsets.UTF_8));
  }

  private static ContentResponse send(Request request, Duration timeout) {
    CompletableFuture<ContentResponse> response =
        new CompletableResponseListener(request, MAX_RESPONSE_BYTES).send();
    try {
      return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw Failures.unavailable("opencode did not respond in time.");
    } catch (ExecutionException e) {
      throw Failures.unavailable("opencode stopped responding: " + e.getCause() + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failures.unavailable("The call was interrupted; the run continues.");
    } finally {
      CompletableFuture<Boolean> unused =
          request.abort(new IOException("No longer needed")); // no effect after the response
    }
  }

  /** Reads a response. */
  private interface Reader<T> {
    T read(byte[] body) throws IOException;
  }

  private <T> T read(ContentResponse response, Reader<T> reader) {
    requireSuccess(response);
    try {
      T value = reader.read(response.getContent());
      if (value != null) {
        return value;
      }
    } catch (IOException e) {
      throw Failures.badGateway("opencode returned an unexpected response: " + e.getMessage());
    }
    throw Failures.badGateway("opencode returned an unexpected response: null");
  }

  private void requireSuccess(ContentResponse response) {
    if (response.getStatus() >= FIRST_REDIRECT) {
      throw Failures.ofResponse(response.getStatus(), problem(response.getContent()));
    }
  }

  /** Returns the message of an error response; empty if it has none. */
  private String problem(byte[] body) {
    try {
      JsonNode error = json.readTree(body);
      return error.path("data").path("message").asText(error.path("message").asText(""));
    } catch (IOException e) {
      return "";
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot write as JSON: " + value, e);
    }
  }

  /** opencode decodes the value of the header, so it may be encoded if it must be. */
  static String encoded(Path folder) {
    String path = folder.toString();
    return path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '%') ? path : encoded(path);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
