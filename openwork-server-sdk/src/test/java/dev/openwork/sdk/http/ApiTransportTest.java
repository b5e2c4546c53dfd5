package dev.openwork.sdk.http;

import static dev.openwork.sdk.http.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.error.ApiError;
import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.error.ServerUnreachableException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTransportTest {
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
  private static final ApiRequest READ = ApiRequest.of("GET", "/x").build();

  private final Connections connections = Connections.open();

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
              answer(exchange, 200, "{\"a\":1}");
            })) {
      ApiRequest request = ApiRequest.of("POST", "/x").body(Map.of("k", "ü")).build();

      assertThat(transport(server).call(request, MAP)).containsEntry("a", 1);
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
          catchThrowableOfType(OpenWorkApiException.class, () -> transport(server).call(READ, MAP));

      assertThat(refused.error())
          .isEqualTo(
              new ApiError(
                  400,
                  "invalid_request",
                  "Not a folder",
                  "r1",
                  List.of("folderPath: is missing", "general")));
      assertThat(refused.isRetryable()).isFalse();
    }
  }

  @Test
  void namesTheOperationInTheErrorOfAnUnknownResponse() {
    try (LoopbackServer server = new LoopbackServer(exchange -> answer(exchange, 502, "<html>"))) {
      OpenWorkApiException refused =
          catchThrowableOfType(OpenWorkApiException.class, () -> transport(server).run(READ));

      assertThat(refused).hasMessage("GET /x returned status 502.");
      assertThat(refused.code()).isEqualTo(ApiError.UNEXPECTED);
    }
  }

  @Test
  void failsOnASuccessThatIsNotValidJson() {
    try (LoopbackServer server = new LoopbackServer(exchange -> answer(exchange, 200, "[1"))) {
      OpenWorkApiException unread =
          catchThrowableOfType(OpenWorkApiException.class, () -> transport(server).call(READ, MAP));

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
        catchThrowableOfType(ServerUnreachableException.class, () -> transport.call(READ, MAP));

    assertThat(unreachable.baseUrl()).isEqualTo(address);
    assertThat(unreachable).hasMessageContaining("cannot be reached at " + address);
  }

  private ApiTransport transport(LoopbackServer server) {
    return new ApiTransport(server.target(), connections);
  }
}
