package dev.openwork.sdk.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.sdk.error.ApiError;
import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.error.OpenWorkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class EventStreamTest {
  private static final RetryPolicy IMMEDIATELY =
      new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(1));
  private static final RetryPolicy IN_AN_HOUR =
      new RetryPolicy(Duration.ofHours(1), Duration.ofHours(1));

  private final ScriptedSource source = new ScriptedSource();

  @Test
  void resumesAfterTheLastEventIdWhenTheServerEndsTheStream() {
    source.thenAnswer("id: 4\ndata: one\n\n").thenAnswer("data: two\n\n");
    try (EventStream<String> events = stream(IMMEDIATELY)) {
      assertThat(List.of(events.next(), events.next())).containsExactly("one", "two");
    }
    assertThat(source.lastEventIds()).containsExactly("", "4");
  }

  @Test
  void reconnectsWhenTheConnectionBreaks() {
    source.thenBreakAfter("id: 1\ndata: one\n\nid: 2\ndata: ha").thenAnswer("data: two\n\n");
    try (EventStream<String> events = stream(IMMEDIATELY)) {
      assertThat(List.of(events.next(), events.next())).containsExactly("one", "two");
    }
    assertThat(source.lastEventIds()).containsExactly("", "1");
  }

  @Test
  void retriesWhileTheServerIsUnavailable() {
    source.thenReject(503).thenReject(500).thenAnswer("data: one\n\n");
    List<Integer> rejections = new ArrayList<>();
    StreamListener listener =
        new StreamListener() {
          @Override
          public void disconnected(Optional<OpenWorkException> reason, Duration delay) {
            reason.ifPresent(r -> rejections.add(((OpenWorkApiException) r).status()));
          }
        };
    try (EventStream<String> events = stream(IMMEDIATELY).withListener(listener)) {
      assertThat(events.next()).isEqualTo("one");
    }
    assertThat(rejections).containsExactly(503, 500);
  }

  @Test
  void failsOnAnErrorThatIsNotRetryable() {
    source.thenReject(404);
    try (EventStream<String> events = stream(IMMEDIATELY)) {
      assertThatThrownBy(events::hasNext)
          .isInstanceOfSatisfying(
              OpenWorkApiException.class, e -> assertThat(e.status()).isEqualTo(404));
      assertThat(events.hasNext()).isFalse();
    }
  }

  @Test
  void skipsEventsOfUnknownTypes() {
    source.thenAnswer("data: unknown\n\ndata: one\n\n");
    try (EventStream<String> events = stream(IMMEDIATELY)) {
      assertThat(events.next()).isEqualTo("one");
    }
  }

  @Test
  void closingEndsAWaitForAnEvent() throws Exception {
    source.thenSendNothing();
    EventStream<String> events = stream(IMMEDIATELY);
    CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(events::hasNext);
    source.awaitReader();

    events.close();

    assertThat(waiting.get(5, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void closingEndsAWaitForTheNextAttempt() throws Exception {
    source.thenAnswer("");
    CompletableFuture<Duration> waitingDelay = new CompletableFuture<>();
    StreamListener listener =
        new StreamListener() {
          @Override
          public void disconnected(Optional<OpenWorkException> reason, Duration delay) {
            waitingDelay.complete(delay);
          }
        };
    EventStream<String> events = stream(IN_AN_HOUR).withListener(listener);
    CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(events::hasNext);
    assertThat(waitingDelay.get(5, TimeUnit.SECONDS)).isEqualTo(Duration.ofHours(1));

    events.close();

    assertThat(waiting.get(5, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void isReadByALoopUntilItIsClosed() {
    source.thenAnswer("data: one\n\ndata: two\n\n");
    List<String> seen = new ArrayList<>();
    EventStream<String> events = stream(IMMEDIATELY);
    for (String event : events) {
      seen.add(event);
      if (event.equals("two")) {
        events.close();
      }
    }
    assertThat(seen).containsExactly("one", "two");
  }

  @Test
  void callsAListenerUntilItIsClosed() throws Exception {
    source.thenAnswer("data: one\n\ndata: two\n\n");
    List<String> seen = new CopyOnWriteArrayList<>();
    EventStream<String> events = stream(IMMEDIATELY);

    events
        .listen(
            event -> {
              seen.add(event);
              if (event.equals("two")) {
                events.close();
              }
            })
        .get(5, TimeUnit.SECONDS);

    assertThat(seen).containsExactly("one", "two");
  }

  @Test
  void reportsARejectionToTheCallerOfListen() {
    source.thenReject(404);

    assertThat(stream(IMMEDIATELY).listen(event -> {}))
        .failsWithin(5, TimeUnit.SECONDS)
        .withThrowableThat()
        .withCauseInstanceOf(OpenWorkApiException.class);
  }

  @Test
  void anInterruptEndsTheWaitForTheNextAttempt() throws Exception {
    source.thenAnswer("");
    CompletableFuture<Thread> waiting = new CompletableFuture<>();
    StreamListener listener =
        new StreamListener() {
          @Override
          public void disconnected(Optional<OpenWorkException> reason, Duration delay) {
            waiting.complete(Thread.currentThread());
          }
        };
    CompletableFuture<?> end = stream(IN_AN_HOUR).withListener(listener).listen(event -> {});

    waiting.get(5, TimeUnit.SECONDS).interrupt();

    assertThat(end).succeedsWithin(5, TimeUnit.SECONDS);
  }

  @Test
  void anInterruptedReaderGetsNoMoreEvents() {
    source.thenAnswer("data: one\n\ndata: two\n\n");
    try (EventStream<String> events = stream(IMMEDIATELY)) {
      assertThat(events.next()).isEqualTo("one");
      Thread.currentThread().interrupt();

      assertThat(events.hasNext()).isFalse();
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void doesNotConnectOnceClosed() {
    EventStream<String> events = stream(IMMEDIATELY);
    events.close();

    assertThat(events.hasNext()).isFalse();
    assertThat(source.lastEventIds()).isEmpty();
  }

  private EventStream<String> stream(RetryPolicy retries) {
    Function<SseEvent, Optional<String>> decoder =
        event -> event.data().equals("unknown") ? Optional.empty() : Optional.of(event.data());
    return new EventStream<>(source, decoder, retries);
  }

  static OpenWorkApiException rejection(int status) {
    return OpenWorkApiException.of(ApiError.unexpected(status, "rejected"));
  }
}
