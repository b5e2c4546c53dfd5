package dev.openwork.server.opencode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OpencodeHttpTest {
  private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};
  private static final TypeReference<List<String>> LIST = new TypeReference<>() {};
  private static final Path DIRECTORY = Path.of("/projects/one");

  private StubOpencode opencode;
  private OpencodeHttp http;
  private volatile Supplier<OpencodeEndpoint> endpoint = () -> opencode.endpoint();

  @BeforeEach
  void start() throws IOException {
    opencode = new StubOpencode();
    http = new OpencodeHttp(() -> endpoint.get(), Runnable::run);
  }

  @AfterEach
  void close() {
    http.close();
    opencode.close();
  }

  @Test
  void sendsDirectoryAndAuthorization() throws Exception {
    opencode.responding(200, "{\"a\":\"b\"}");

    assertThat(http.post(DIRECTORY, "/path", Map.of("c", "d"), MAP)).isEqualTo(Map.of("a", "b"));

    assertThat(opencode.next())
        .isEqualTo(
            new StubOpencode.Received(
                "POST /path", "/projects/one", "Basic secret", "{\"c\":\"d\"}"));
  }

  @ParameterizedTest
  @CsvSource({
    "/a b, /a%20b",
    "/ä, /%C3%A4",
    "/100%, /100%25",
    "/a+b, /a+b",
  })
  void encodesDirectoriesThatAHeaderCannotContain(String directory, String sent) throws Exception {
    opencode.responding(200, "{}");
    String encoded = sent.contains("%") ? sent.replace("/", "%2F") : sent;

    http.get(Path.of(directory), "/path", MAP);

    assertThat(opencode.next().directory()).isEqualTo(encoded);
  }

  @ParameterizedTest
  @CsvSource({
    "300, BAD_GATEWAY, opencode failed with status 300: why",
    "400, INVALID_REQUEST, opencode rejected the request: why",
    "401, BAD_GATEWAY, opencode failed with status 401: why",
    "404, NOT_FOUND, opencode found nothing under this id: why",
    "409, CONFLICT, The session is busy: why",
    "500, BAD_GATEWAY, opencode failed with status 500: why",
    "501, NOT_IMPLEMENTED, opencode does not support this operation: why",
  })
  void mapsErrorStatuses(int status, FailureCode code, String message) {
    opencode.responding(status, "{\"data\":{\"message\":\"why\"}}");

    assertFails(() -> http.get(DIRECTORY, "/path", MAP), code, message);
    assertFails(() -> http.delete(DIRECTORY, "/path", MAP), code, message);
    assertFails(() -> http.patch(DIRECTORY, "/path", Map.of(), MAP), code, message);
    assertFails(() -> http.command(DIRECTORY, "/path", Map.of()), code, message);
    assertFails(
        () -> OpencodeErrors.unwrapped(http.postLong(DIRECTORY, "/path", Map.of(), MAP)),
        code,
        message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"message\":\"outer\"}                            | opencode failed with status 500:"
            + " outer",
        "{\"data\":{\"message\":\"in\"},\"message\":\"out\"} | opencode failed with status 500: in",
        "{\"data\":{}}                                      | opencode failed with status 500",
        "{\"message\":\"  \"}                               | opencode failed with status 500",
        "<html>                                             | opencode failed with status 500",
        "''                                                 | opencode failed with status 500",
      })
  void readsTheMessageOfAnErrorIfThereIsOne(String body, String message) {
    opencode.responding(500, body);

    assertThatThrownBy(() -> http.get(DIRECTORY, "/path", MAP)).hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "<html>", "[]", "\"text\"", "{\"a\":", "{\"a\":{}}"})
  void rejectsResponsesOfAnotherType(String body) {
    opencode.responding(200, body);
    String message = "opencode returned an unexpected response";

    assertFails(() -> http.get(DIRECTORY, "/path", MAP), FailureCode.BAD_GATEWAY, message);
    assertFails(
        () -> OpencodeErrors.unwrapped(http.postLong(DIRECTORY, "/path", Map.of(), MAP)),
        FailureCode.BAD_GATEWAY,
        message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}"})
  void rejectsPagesOfAnotherType(String body) {
    opencode.responding(200, body);

    assertFails(
        () -> http.getPage(DIRECTORY, "/path", LIST),
        FailureCode.BAD_GATEWAY,
        "opencode returned an unexpected response");
  }

  @Test
  void readsTheCursorOfTheNextPage() {
    opencode.responding(
        exchange -> {
          exchange.getResponseHeaders().set("x-next-cursor", "next");
          StubOpencode.send(exchange, 200, "[\"a\"]");
        });
    Page<String> page = http.getPage(DIRECTORY, "/path", LIST);
    assertThat(page.items()).containsExactly("a");
    assertThat(page.nextCursor()).contains("next");

    opencode.responding(200, "[]");
    assertThat(http.getPage(DIRECTORY, "/path", LIST).nextCursor()).isEmpty();
  }

  @Test
  void ignoresTheResponseOfACommand() {
    opencode.responding(204, "");
    http.command(DIRECTORY, "/path", Map.of());

    opencode.responding(200, "<html>");
    http.command(DIRECTORY, "/path", Map.of());
  }

  @Test
  void usesTheCurrentEndpointForEachCall() throws Exception {
    opencode.responding(200, "{}");
    http.get(DIRECTORY, "/first", MAP);
    assertThat(opencode.next().call()).isEqualTo("GET /first");

    try (StubOpencode moved = new StubOpencode().responding(200, "{}")) {
      endpoint = moved::endpoint;
      http.get(DIRECTORY, "/second", MAP);
      assertThat(moved.next().call()).isEqualTo("GET /second");
    }
    assertThat(opencode.hasNoRequest()).isTrue();
  }

  @Test
  void failsWhileOpencodeIsDown() {
    Failure down = new Failure(FailureCode.SERVICE_UNAVAILABLE, "opencode is down");
    endpoint =
        () -> {
          throw down;
        };

    assertThatThrownBy(() -> http.get(DIRECTORY, "/path", MAP)).isSameAs(down);
    assertThatThrownBy(() -> http.postLong(DIRECTORY, "/path", Map.of(), MAP)).isSameAs(down);
  }

  @Test
  void failsIfNothingListensAtTheEndpoint() {
    opencode.close();

    assertFails(
        () -> http.get(DIRECTORY, "/path", MAP),
        FailureCode.SERVICE_UNAVAILABLE,
        "opencode stopped responding");
  }

  @Test
  void failsIfOpencodeEndsWithinAResponse() {
    opencode.responding(
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write('{');
          throw new IOException("ends");
        });

    assertFails(
        () -> http.get(DIRECTORY, "/path", MAP),
        FailureCode.SERVICE_UNAVAILABLE,
        "opencode stopped responding");
  }

  @Test
  void closingFailsOpenCalls() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    opencode.responding(exchange -> await(end));
    CompletableFuture<?> call = http.postLong(DIRECTORY, "/path", Map.of(), MAP);
    opencode.next();

    http.close();

    assertFails(
        () -> OpencodeErrors.unwrapped(call),
        FailureCode.SERVICE_UNAVAILABLE,
        "The server was reloaded");
    end.countDown();
  }

  @Test
  void cancellingALongCallClosesItsConnection() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    opencode.responding(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            while (true) {
              exchange.getResponseBody().write(' ');
              exchange.getResponseBody().flush();
            }
          } catch (IOException e) {
            closed.countDown();
          }
        });
    CompletableFuture<?> call = http.postLong(DIRECTORY, "/path", Map.of(), MAP);
    opencode.next();

    call.cancel(false);

    assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anInterruptEndsAShortCall() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    opencode.responding(exchange -> await(end));
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                http.get(DIRECTORY, "/path", MAP);
                failure.completeExceptionally(new AssertionError("The call succeeded"));
              } catch (Failure e) {
                failure.complete(e);
              }
            });
    caller.start();
    opencode.next();

    caller.interrupt();

    assertThat(failure.get(20, TimeUnit.SECONDS)).hasMessageContaining("interrupted");
    end.countDown();
  }

  private static void assertFails(ThrowingCallable call, FailureCode code, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.code()).isEqualTo(code))
        .hasMessageContaining(message);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
