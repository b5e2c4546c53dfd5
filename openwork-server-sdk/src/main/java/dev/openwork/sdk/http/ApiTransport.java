package dev.openwork.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.error.ServerTimeoutException;
import dev.openwork.sdk.error.ServerUnreachableException;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.sse.RetryPolicy;
import dev.openwork.sdk.sse.SseEvent;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests of the generated operations to one server. GET requests time out after 30
 * seconds without a byte; other requests have no timeout, because a prompt returns only at the end
 * of its run. Every method throws {@link OpenWorkException} on failure. Thread-safe.
 */
public final class ApiTransport {
  static final int FIRST_REDIRECT = 300;
  private static final Duration GET_TIMEOUT = Duration.ofSeconds(30);
  private static final String CURSOR = "cursor";

  private final ServerTarget target;
  private final Connections connections;
  private final CallRetries retries;
  private final Sleeper sleeper;
  private final DoubleSupplier random;
  private final HttpRequests requests;
  private final ApiErrors errors;

  /** Waits before a retry. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }

  /** Creates a transport without connecting. */
  public ApiTransport(ServerTarget target, Connections connections, CallRetries retries) {
    this(
        target,
        connections,
        retries,
        duration -> Thread.sleep(duration.toMillis()),
        () -> ThreadLocalRandom.current().nextDouble());
  }

  ApiTransport(
      ServerTarget target,
      Connections connections,
      CallRetries retries,
      Sleeper sleeper,
      DoubleSupplier random) {
    this.target = target;
    this.connections = connections;
    this.retries = retries;
    this.sleeper = sleeper;
    this.random = random;
    this.requests = new HttpRequests(target, connections.json());
    this.errors = new ApiErrors(connections.json(), Clock.systemUTC());
  }

  /** Sends a request, also repeatedly, and returns the response. */
  public <T extends @Nullable Object> ApiResponse<T> send(
      ApiRequestBuilder request, Payload<T> payload, RequestOptions options) {
    return send(request.build(), payload, options);
  }

  private <T extends @Nullable Object> ApiResponse<T> send(
      ApiRequest request, Payload<T> payload, RequestOptions options) {
    CallRetries policy = options.retries().orElse(retries);
    boolean hasKey = options.idempotencyKey().isPresent();
    for (int earlier = 0; ; earlier++) {
      try {
        return sendOnce(request, payload, options);
      } catch (OpenWorkException failure) {
        Optional<Duration> delay = policy.delay(request.method(), hasKey, failure, earlier, random);
        if (delay.isEmpty() || !sleep(delay.get())) {
          throw failure;
        }
      }
    }
  }

  private boolean sleep(Duration delay) {
    try {
      sleeper.sleep(delay);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Returns a stream of events of {@code type}. The stream connects on the first read and skips
   * events that are not valid JSON of that type.
   */
  public <T> EventStream<T> stream(
      ApiRequestBuilder request, Class<T> type, RequestOptions options) {
    HttpEventSource source =
        new HttpEventSource(target, connections, requests, errors, request.build(), options);
    return new EventStream<>(source, event -> decode(event, type), RetryPolicy.standard());
  }

  private <T> Optional<T> decode(SseEvent event, Class<T> type) {
    try {
      return Optional.ofNullable(connections.json().readValue(event.data(), type));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private <T extends @Nullable Object> ApiResponse<T> sendOnce(
      ApiRequest request, Payload<T> payload, RequestOptions options) {
    Optional<Duration> timeout =
        request.method().equals("GET") ? Optional.of(GET_TIMEOUT) : Optional.empty();
    HttpUriRequestBase http = requests.toHttp(request, payload.accept(), timeout, options);
    try {
      return connections.call(http, response -> read(request, payload, options, response));
    } catch (IOException e) {
      throw failure(request, e);
    }
  }

  private OpenWorkException failure(ApiRequest request, IOException cause) {
    return cause instanceof SocketTimeoutException && !(cause instanceof ConnectTimeoutException)
        ? new ServerTimeoutException(request.describe(), cause)
        : new ServerUnreachableException(target.baseUrl(), cause);
  }

  private <T extends @Nullable Object> ApiResponse<T> read(
      ApiRequest request, Payload<T> payload, RequestOptions options, ClassicHttpResponse response)
      throws IOException, HttpException {
    String body = response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity());
    if (response.getCode() >= FIRST_REDIRECT) {
      throw errors.read(request.describe(), response, body);
    }
    try {
      T value =
          payload.read(
              connections.json(),
              body,
              cursor -> send(request.withQuery(CURSOR, cursor), payload, options).payload());
      return new ApiResponse<>(response.getCode(), headers(response), value);
    } catch (JsonProcessingException e) {
      throw ApiErrors.unreadable(request.describe(), response.getCode(), e);
    }
  }

  private static Map<String, List<String>> headers(ClassicHttpResponse response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.getHeaders()) {
      headers.computeIfAbsent(header.getName(), any -> new ArrayList<>()).add(header.getValue());
    }
    return headers;
  }
}
