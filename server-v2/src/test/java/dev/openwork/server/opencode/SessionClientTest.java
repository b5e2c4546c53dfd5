package dev.openwork.server.opencode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.server.domain.Page;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.SessionActivity;
import dev.openwork.server.model.SessionChange;
import dev.openwork.server.model.Summarization;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SessionClientTest {
  private static final Path DIRECTORY = Path.of("/projects/one");
  private static final SessionRef SESSION = new SessionRef(DIRECTORY, "ses_1");
  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(1_234), ZoneOffset.UTC);

  private StubOpencode opencode;
  private OpencodeHttp http;
  private SessionClient client;

  @BeforeEach
  void start() throws IOException {
    opencode = new StubOpencode();
    http = new OpencodeHttp(opencode::endpoint, Runnable::run);
    client = new SessionClient(http, CLOCK);
  }

  @AfterEach
  void close() {
    http.close();
    opencode.close();
  }

  @Test
  void theFirstPageIsAPlainListing() throws Exception {
    opencode.responding(200, sessions("9-ses_3", "8-ses_2", "7-ses_1"));

    Page<Session> page = client.list(DIRECTORY, query(2, ""));

    assertThat(page.items()).extracting(Session::id).containsExactly("ses_3", "ses_2");
    assertThat(page.nextCursor()).contains("8-ses_2");
    assertThat(opencode.next().call())
        .isEqualTo(
            "GET /session?directory=%2Fprojects%2Fone&limit=3&roots=true&search=a+b&start=5");
  }

  @ParameterizedTest
  @CsvSource({
    "/a b,    %2Fa%20b,      %252Fa%2520b",
    "/a%20b,  %2Fa%2520b,    %252Fa%252520b",
    "/100%,   %2F100%25,     %252F100%2525",
    "/ä,      %2F%C3%A4,     %252F%25C3%25A4",
    "/a+b,    /a+b,          %2Fa%2Bb",
    "/a#b?c&d,/a#b?c&d,      %2Fa%23b%3Fc%26d",
  })
  void encodesTheDirectoryOfAListingOnceMoreThanTheHeader(
      String directory, String header, String query) throws Exception {
    opencode.responding(200, "[]");
    for (String cursor : new String[] {"", "8-ses_3"}) {
      client.list(Path.of(directory), query(2, cursor));

      StubOpencode.Received received = opencode.next();
      assertThat(received.directory()).isEqualTo(header);
      assertThat(received.call()).contains("directory=" + query + "&");
    }
  }

  @Test
  void theLastPageHasNoCursor() {
    opencode.responding(200, sessions("9-ses_2", "8-ses_1"));

    assertThat(client.list(DIRECTORY, query(2, "")).nextCursor()).isEmpty();
  }

  @Test
  void aLaterPageStartsAfterTheCursorWithinItsMillisecond() throws Exception {
    opencode.responding(200, sessions("8-ses_4", "8-ses_3", "8-ses_2", "7-ses_1"));

    Page<Session> page = client.list(DIRECTORY, query(1, "8-ses_3"));

    assertThat(page.items()).extracting(Session::id).containsExactly("ses_2");
    assertThat(page.nextCursor()).contains("8-ses_2");
    assertThat(opencode.next().call())
        .startsWith("GET /experimental/session?directory=%2Fprojects%2Fone&limit=51&")
        .endsWith("&cursor=9&archived=true");
  }

  @Test
  void aPageAfterADeletedSessionContainsAllThatOpencodeReturns() {
    opencode.responding(200, sessions("7-ses_2", "6-ses_1"));

    assertThat(client.list(DIRECTORY, query(5, "8-ses_3")).items())
        .extracting(Session::id)
        .containsExactly("ses_2", "ses_1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "8", "ses_1", "-1-ses_1", "8-msg_1", "8-ses_1&x", "9999999999999999-ses_1"})
  void rejectsInvalidCursors(String cursor) {
    assertThatThrownBy(() -> SessionCursor.of(cursor)).hasMessageContaining("is not a cursor");
  }

  @Test
  void aSessionWithoutAStatusIsIdle() {
    opencode.responding(200, "{\"ses_1\":{\"type\":\"retry\",\"attempt\":2}}");
    assertThat(client.status(SESSION).type()).isEqualTo(SessionActivity.RETRY);

    opencode.responding(200, "{}");
    assertThat(client.status(SESSION).type()).isEqualTo(SessionActivity.IDLE);
  }

  @Test
  void archivesAndRestoresByTime() throws Exception {
    opencode.responding(200, session(1, "ses_1"));

    client.update(SESSION, new SessionChange(null, true));
    assertThat(opencode.next().body()).isEqualTo("{\"time\":{\"archived\":1234}}");
    client.update(SESSION, new SessionChange("t", false));
    assertThat(opencode.next().body()).isEqualTo("{\"title\":\"t\",\"time\":{\"archived\":0}}");
    client.update(SESSION, new SessionChange("t", null));
    assertThat(opencode.next().body()).isEqualTo("{\"title\":\"t\"}");
  }

  @Test
  void limitsChangesToAMessage() throws Exception {
    opencode.responding(200, "[]");

    client.diff(SESSION, Optional.of("msg_1"));
    assertThat(opencode.next().call()).isEqualTo("GET /session/ses_1/diff?messageID=msg_1");
    client.diff(SESSION, Optional.empty());
    assertThat(opencode.next().call()).isEqualTo("GET /session/ses_1/diff");
    assertThatThrownBy(() -> client.diff(SESSION, Optional.of("../x")))
        .hasMessageContaining("No message has the id");
    assertThat(opencode.hasNoRequest()).isTrue();
  }

  @Test
  void cancellingALongCallAbortsTheRun() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    opencode.responding(
        exchange -> {
          if (exchange.getRequestURI().getPath().endsWith("/abort")) {
            StubOpencode.send(exchange, 200, "true");
          } else {
            await(end);
          }
        });
    CompletableFuture<Boolean> call = client.summarize(SESSION, new Summarization("p", "m", null));
    assertThat(opencode.next().call()).isEqualTo("POST /session/ses_1/summarize");

    call.cancel(false);

    assertThat(opencode.next().call()).isEqualTo("POST /session/ses_1/abort");
    end.countDown();
  }

  @Test
  void aFailedLongCallAbortsNothing() throws Exception {
    opencode.responding(409, "");

    CompletableFuture<Boolean> call = client.summarize(SESSION, new Summarization("p", "m", null));

    assertThatThrownBy(() -> OpencodeErrors.unwrapped(call)).hasMessage("The session is busy");
    assertThat(opencode.next().call()).isEqualTo("POST /session/ses_1/summarize");
    assertThat(opencode.hasNoRequest()).isTrue();
  }

  private static SessionQuery query(int limit, String cursor) {
    return new SessionQuery(
        limit,
        Optional.of(true),
        Optional.of("a b"),
        Optional.of(5L),
        Optional.of(cursor).filter(text -> !text.isEmpty()).map(SessionCursor::of));
  }

  private static String sessions(String... positions) {
    return Arrays.stream(positions)
        .map(SessionCursor::of)
        .map(position -> session(position.updated(), position.id()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String session(long updated, String id) {
    return "{\"id\":\"%s\",\"title\":\"t\",\"directory\":\"/d\",\"time\":{\"created\":1,\"updated\":%d}}"
        .formatted(id, updated);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
