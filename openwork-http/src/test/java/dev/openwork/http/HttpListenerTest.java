package dev.openwork.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpListenerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpListener listener;

  @BeforeEach
  void open() throws IOException {
    listener = HttpListener.open("127.0.0.1", 0);
  }

  @AfterEach
  void close() throws IOException {
    listener.close();
  }

  @Test
  void servesRequestsThatArrivedBeforeTheFirstHandler() throws Exception {
    CompletableFuture<HttpResponse<String>> early =
        client.sendAsync(request(), BodyHandlers.ofString());

    listener.serve(Handlers.text("first"));

    assertThat(early.get(10, TimeUnit.SECONDS).body()).isEqualTo("first");
  }

  @Test
  void namesThePortInUse() {
    int port = listener.uri().getPort();

    assertThatThrownBy(() -> HttpListener.open("127.0.0.1", port))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "Cannot listen on 127.0.0.1 port %d."
                + " Stop the program that uses the port or choose another port.",
            port);
  }

  @Test
  void keepsServingWhenTheNextHandlerCannotStart() throws Exception {
    listener.serve(Handlers.text("first"));

    assertThatThrownBy(() -> listener.serve(Handlers.broken()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no database");

    assertThat(get().body()).isEqualTo("first");
  }

  @Test
  void requestsInFlightStayWithTheirHandler() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch mayRespond = new CountDownLatch(1);
    Serving first = listener.serve(Handlers.delayed("first", arrived, mayRespond));
    CompletableFuture<HttpResponse<String>> slow =
        client.sendAsync(request(), BodyHandlers.ofString());
    assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

    listener.serve(Handlers.text("second"));

    assertThat(first.isReplaced()).isTrue();
    assertThat(first.drain(Duration.ofMillis(1))).isFalse();
    assertThat(get().body()).isEqualTo("second");
    mayRespond.countDown();
    assertThat(first.drain(Duration.ofSeconds(10))).isTrue();
    first.close();
    assertThat(slow.get(10, TimeUnit.SECONDS).body()).isEqualTo("first");
  }

  @Test
  void countsARequestOnceWhenItFailsTwice() throws Exception {
    Serving failing = listener.serve(Handlers.failing());

    assertThat(get().statusCode()).isEqualTo(500);

    assertThat(failing.drain(Duration.ofSeconds(10))).isTrue();
    assertThat(get().statusCode()).isEqualTo(500);
    assertThat(failing.drain(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void aRequestEndsWhenItsClientDisconnects() throws Exception {
    Serving endless = listener.serve(Handlers.endless());
    try (InputStream answer = client.send(request(), BodyHandlers.ofInputStream()).body()) {
      assertThat(answer.readNBytes(5)).asString().isEqualTo("more ");
      assertThat(endless.drain(Duration.ofMillis(1))).isFalse();
    }

    assertThat(endless.drain(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void aRequestEndsOnlyWhenItsHandlerHasReturned() throws Exception {
    CountDownLatch mayReturn = new CountDownLatch(1);
    Serving lingering = listener.serve(Handlers.lingering("text", mayReturn));

    assertThat(get().body()).isEqualTo("text");

    assertThat(lingering.drain(Duration.ofMillis(1))).isFalse();
    mayReturn.countDown();
    assertThat(lingering.drain(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void respondsWith503WithoutAHandler() throws Exception {
    listener.serve(Handlers.text("only")).close();

    assertThat(get().statusCode()).isEqualTo(503);
  }

  @Test
  void idleTimeoutDoesNotApplyToARequestInFlight() throws Exception {
    listener.close();
    listener = HttpListener.open("127.0.0.1", 0, keepingConnectionsFor(Duration.ofMillis(500)));
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch mayRespond = new CountDownLatch(1);
    listener.serve(Handlers.delayed("late", arrived, mayRespond));
    CompletableFuture<HttpResponse<String>> slow =
        client.sendAsync(request(), BodyHandlers.ofString());
    assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

    awaitIdleTimeoutOfAnotherConnection();

    mayRespond.countDown();
    assertThat(slow.get(10, TimeUnit.SECONDS).body()).isEqualTo("late");
  }

  @Test
  void receivesTheRestOfABodyAfterItStopsAccepting() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    Serving reading = listener.serve(Handlers.reading(arrived));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.uri().getPort())) {
      write(socket, "POST / HTTP/1.0\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nx");
      assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
      listener.stopAccepting();
      assertThat(reading.drain(Duration.ofMillis(1500))).isFalse();

      write(socket, "x");

      assertThat(socket.getInputStream().readAllBytes()).asString().endsWith("\r\n\r\nread");
    }
  }

  @Test
  void sendsNoHeadersAboutItself() throws Exception {
    listener.serve(Handlers.text("x"));

    assertThat(get().headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void preservesTheCaseOfHeaderValues() throws Exception {
    listener.serve(Handlers.credentials());

    for (String token : List.of("Bearer c", "Bearer C", "Bearer Cd", "bearer c", "Bearer c")) {
      assertThat(get("Authorization", token).body()).isEqualTo(token);
    }
  }

  @Test
  void releasesThePort() throws Exception {
    listener.serve(Handlers.text("x"));
    int port = listener.uri().getPort();

    listener.close();

    try (HttpListener again = HttpListener.open("127.0.0.1", port)) {
      assertThat(again.uri()).hasPort(port);
    }
  }

  private static HttpLimits keepingConnectionsFor(Duration keepAlive) {
    HttpLimits standard = HttpLimits.STANDARD;
    return new HttpLimits(
        standard.connections(),
        standard.headerBytes(),
        standard.header(),
        standard.body(),
        standard.write(),
        keepAlive);
  }

  private void awaitIdleTimeoutOfAnotherConnection() throws IOException {
    try (Socket idle = new Socket(InetAddress.getLoopbackAddress(), listener.uri().getPort())) {
      idle.setSoTimeout(10_000);
      assertThat(idle.getInputStream().read()).isEqualTo(-1);
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private HttpResponse<String> get(String header, String value) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(listener.uri()).header(header, value).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> get() throws Exception {
    return client.send(request(), BodyHandlers.ofString());
  }

  private HttpRequest request() {
    return HttpRequest.newBuilder(listener.uri()).timeout(Duration.ofSeconds(20)).build();
  }
}
