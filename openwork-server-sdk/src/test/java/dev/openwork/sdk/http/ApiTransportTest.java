package dev.openwork.sdk.http;

import static dev.openwork.sdk.http.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.error.ApiError;
import dev.openwork.sdk.error.InvalidRequestException;
import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.error.ServerTimeoutException;
import dev.openwork.sdk.error.ServerUnreachableException;
import dev.openwork.sdk.error.ServiceUnavailableException;
import dev.openwork.sdk.model.ErrorBody;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTransportTest {
  private static final Payload<Map<String, Object>> MAP = Payload.body(new TypeReference<>() {});
  private static final RequestOptions KEY = RequestOptions.builder().idempotencyKey("k1").build();

  private final Connections connections = Connections.open();
  private final List<Duration> delays = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();

  @AfterEach
  void closeConnections() {
    connections.close();
  }

  @Test
  void sendsTokenAndBodyAndReadsTheResponse() {
    AtomicReference<String> seen = new AtomicReference<>("");
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> {
              String body =
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
              seen.set(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
              exchange.getResponseHeaders().set("X-Request-Id", "r9");
              answer(exchange, 200, "{\"a\":1}");
            })) {
      ApiRequestBuilder request = ApiRequest.of("POST", "/x").body(Map.of("k", "ü"));

      ApiResponse<Map<String, Object>> response =
          transport(server).send(request, MAP, RequestOptions.none());

      assertThat(response.payload()).containsEntry("a", 1);
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.requestId()).isEqualTo("r9");
      assertThat(response.headers()).containsEntry("x-request-id", List.of("r9"));
      assertThat(seen).hasValue("Bearer secret {\"k\":\"ü\"}");
    }
  }

  @Test
  void readsTheErrorEnvelope() {
    String body =
        """
        {"ok":false,"error":{"code":"invalid_request","message":"Not a folder","requestId":"r1",
         "details":[{"message":"is missing","path":"folderPath"},{"message":"general"}]}}\
        """;
    try (LoopbackServer server = new LoopbackServer(exchange -> answer(exchange, 400, body))) {
      OpenWorkApiException refused =
          catchThrowableOfType(OpenWorkApiException.class, () -> read(server, MAP));

      assertThat(refused.error())
          .isEqualTo(
              new ApiError(
                  400,
                  "invalid_request",
                  "Not a folder",
                  "r1",
                  List.of("folderPath: is missing", "general"),
                  null));
      assertThat(refused).isInstanceOf(InvalidRequestException.class);
      assertThat(refused.isRetryable()).isFalse();
    }
  }

  @Test
  void namesTheOperationInTheErrorOfAnUnknownResponse() {
    try (LoopbackServer server = new LoopbackServer(exchange -> answer(exchange, 502, "<html>"))) {
      OpenWorkApiException refused =
          catchThrowableOfType(OpenWorkApiException.class, () -> read(server, Payload.none()));

      assertThat(refused).hasMessage("GET /x returned status 502.");
      assertThat(refused.code()).isEqualTo(ApiError.UNEXPECTED);
    }
  }

  @Test
  void failsOnASuccessThatIsNotValidJson() {
    try (LoopbackServer server = new LoopbackServer(exchange -> answer(exchange, 200, "[1"))) {
      OpenWorkApiException unread =
          catchThrowableOfType(OpenWorkApiException.class, () -> read(server, MAP));

      assertThat(unread.code()).isEqualTo(ApiError.UNEXPECTED);
    }
  }

  @Test
  void namesTheAddressOfAnUnreachableServer() {
    LoopbackServer gone = new LoopbackServer(exchange -> answer(exchange, 200, "{}"));
    URI address = gone.target().baseUrl();
    ApiTransport transport = transport(gone);
    gone.close();

    ServerUnreachableException unreachable =
        catchThrowableOfType(
            ServerUnreachableException.class,
            () -> transport.send(get(), MAP, RequestOptions.none()));

    assertThat(unreachable.baseUrl()).isEqualTo(address);
    assertThat(unreachable).hasMessageContaining("cannot be reached at " + address);
  }

  @Test
  void failsOnAnEnvelopeWithoutData() {
    try (LoopbackServer server = new LoopbackServer(exchange -> answer(exchange, 200, "{}"))) {
      assertThatThrownBy(() -> read(server, Payload.data(String.class)))
          .isInstanceOfSatisfying(
              OpenWorkApiException.class,
              unread -> assertThat(unread.code()).isEqualTo(ApiError.UNEXPECTED));
    }
  }

  @Test
  void retriesAnIdempotentCallAfterTheDelayThatTheServerRequests() {
    try (LoopbackServer server = failing(2, "3")) {
      assertThat(read(server, Payload.data(String.class))).isEqualTo("done");
    }
    assertThat(delays).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
  }

  @Test
  void retriesWithGrowingDelaysAndJitter() {
    try (LoopbackServer server = failing(2, "")) {
      assertThat(read(server, Payload.data(String.class))).isEqualTo("done");
    }
    assertThat(delays).containsExactly(Duration.ofMillis(75), Duration.ofMillis(150));
  }

  @Test
  void givesUpAfterTheLastRetry() {
    try (LoopbackServer server = failing(3, "")) {
      assertThatThrownBy(() -> read(server, Payload.data(String.class)))
          .isInstanceOf(ServiceUnavailableException.class);
    }
    assertThat(delays).hasSize(2);
  }

  @Test
  void failsAtOnceWhenTheServerRequestsALongDelay() {
    try (LoopbackServer server = failing(1, "3600")) {
      assertThatThrownBy(() -> read(server, Payload.data(String.class)))
          .isInstanceOf(ServiceUnavailableException.class);
    }
    assertThat(delays).isEmpty();
  }

  @Test
  void retriesAPostOnlyWithAnIdempotencyKey() {
    Payload<String> text = Payload.data(String.class);
    try (LoopbackServer server = failing(1, "")) {
      assertThatThrownBy(
              () ->
                  transport(server).send(ApiRequest.of("POST", "/x"), text, RequestOptions.none()))
          .isInstanceOf(ServiceUnavailableException.class);
    }
    try (LoopbackServer server = failing(1, "")) {
      assertThat(transport(server).send(ApiRequest.of("POST", "/x"), text, KEY).payload())
          .isEqualTo("done");
    }
    assertThat(keys).containsExactly("", "k1", "k1");
  }

  @Test
  void retriesWhenTheConnectionIsLost() {
    AtomicInteger requests = new AtomicInteger();
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> {
              if (requests.getAndIncrement() == 0) {
                exchange.close();
              } else {
                answer(exchange, 200, "{\"data\":\"done\"}");
              }
            })) {
      assertThat(read(server, Payload.data(String.class))).isEqualTo("done");
    }
    assertThat(delays).hasSize(1);
  }

  @Test
  void doesNotRetryIfTheOptionsOfTheCallForbidIt() {
    RequestOptions once = RequestOptions.builder().retries(CallRetries.none()).build();
    try (LoopbackServer server = failing(1, "")) {
      assertThatThrownBy(() -> transport(server).send(get(), Payload.data(String.class), once))
          .isInstanceOf(ServiceUnavailableException.class);
    }
    assertThat(delays).isEmpty();
  }

  @Test
  void distinguishesATimeoutFromALostConnection() {
    RequestOptions impatient = RequestOptions.builder().timeout(Duration.ofMillis(20)).build();
    CountDownLatch end = new CountDownLatch(1);
    try (LoopbackServer server = new LoopbackServer(exchange -> await(end))) {
      assertThatThrownBy(() -> transport(server).send(get(), MAP, impatient))
          .isInstanceOf(ServerTimeoutException.class)
          .hasMessageContaining("GET /x timed out");
      end.countDown();
    }
    assertThat(delays).isEmpty();
  }

  @Test
  void loadsAllPages() {
    List<String> queries = new CopyOnWriteArrayList<>();
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> {
              queries.add(exchange.getRequestURI().getRawQuery());
              String next = queries.size() < 3 ? "\"nextCursor\":\"c&" + queries.size() + "\"" : "";
              answer(exchange, 200, "{\"data\":[" + queries.size() + "],\"meta\":{" + next + "}}");
            })) {
      Page<Integer> page =
          transport(server)
              .send(
                  ApiRequest.of("GET", "/x").query("limit", 1),
                  Payload.page(Integer.class),
                  RequestOptions.none())
              .payload();

      assertThat(page.items()).containsExactly(1);
      assertThat(queries).hasSize(1);
      assertThat(page.autoPager().stream()).containsExactly(1, 2, 3);
    }
    assertThat(queries).containsExactly("limit=1", "limit=1&cursor=c%261", "limit=1&cursor=c%262");
  }

  @Test
  void eachErrorCodeOfTheContractHasAnException() throws Exception {
    int codes = 0;
    for (Field field : ErrorBody.CodeEnum.class.getFields()) {
      String code = ((ErrorBody.CodeEnum) field.get(null)).value();
      OpenWorkApiException exception =
          OpenWorkApiException.of(new ApiError(400, code, "m", "r", List.of(), null));

      assertThat(exception.getClass().getSimpleName().toLowerCase(Locale.ROOT))
          .isEqualTo(code.replace("_", "") + "exception");
      codes++;
    }
    assertThat(codes).isPositive();
  }

  /** Returns a server that fails at first, and then returns data. */
  private LoopbackServer failing(int failures, String retryAfter) {
    AtomicInteger requests = new AtomicInteger();
    return new LoopbackServer(
        exchange -> {
          String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
          keys.add(key == null ? "" : key);
          if (requests.getAndIncrement() < failures) {
            if (!retryAfter.isEmpty()) {
              exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            answer(
                exchange,
                503,
                "{\"error\":{\"code\":\"service_unavailable\",\"message\":\"Later\"}}");
          } else {
            answer(exchange, 200, "{\"data\":\"done\"}");
          }
        });
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ApiRequestBuilder get() {
    return ApiRequest.of("GET", "/x");
  }

  private <T extends @Nullable Object> T read(LoopbackServer server, Payload<T> payload) {
    return transport(server).send(get(), payload, RequestOptions.none()).payload();
  }

  private ApiTransport transport(LoopbackServer server) {
    CallRetries retries = new CallRetries(2, Duration.ofMillis(100), Duration.ofSeconds(10));
    return new ApiTransport(server.target(), connections, retries, delays::add, () -> 0.5);
  }
}
