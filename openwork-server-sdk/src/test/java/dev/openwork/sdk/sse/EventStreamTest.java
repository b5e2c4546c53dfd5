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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class EventStreamTest {
  private static final RetryPolicy AT_ONCE =
      new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(1));
  private static final RetryPolicy IN_AN_HOUR =
      new RetryPolicy(Duration.ofHours(1), Duration.ofHours(1));

  private final ScriptedSource source = new ScriptedSource();

  @Test
  void goesOnAfterTheLastIdWhenTheServerEndsTheStream() {
    source.thenAnswer("id: 4\ndata: one\n\n").thenAnswer("data: two\n\n");
    try (EventStream<String> events = stream(AT_ONCE)) {
      assertThat(List.of(events.next(), events.next())).containsExactly("one", "two");
    }
    assertThat(source.askedFor()).containsExactly("", "4");
  }

  @Test
  void connectsAgainWhenTheConnectionBreaks() {
    source.thenBreakAfter("id: 1\ndata: one\n\ndata: ha").thenAnswer("data: two\n\n");
    try (EventStream<String> events = stream(AT_ONCE)) {
      assertThat(List.of(events.next(), events.next())).containsExactly("one", "two");
    }
    assertThat(source.askedFor()).containsExactly("", "1");
  }

  @Test
  void triesAgainWhileTheServerIsUnavailable() {
    source.thenRefuse(503).thenRefuse(500).thenAnswer("data: one\n\n");
    List<Integer> refusals = new ArrayList<>();
    StreamListener listener =
        new StreamListener() {
          @Override
          public void disconnected(Optional<OpenWorkException> reason, Duration pause) {
            reason.ifPresent(r -> refusals.add(((OpenWorkApiException) r).status()));
          }
        };
    try (EventStream<String> events = stream(AT_ONCE).withListener(listener)) {
      assertThat(events.next()).isEqualTo("one");
    }
    assertThat(refusals).containsExactly(503, 500);
  }

  @Test
  void givesUpWhenTryingAgainIsOfNoUse() {
    source.thenRefuse(404);
    try (EventStream<String> events = stream(AT_ONCE)) {
      assertThatThrownBy(events::hasNext)
          .isInstanceOfSatisfying(
              OpenWorkApiException.class, e -> assertThat(e.status()).isEqualTo(404));
      assertThat(events.hasNext()).isFalse();
    }
  }

  @Test
  void passesOverEventsOfUnknownTypes() {
    source.thenAnswer("data: unknown\n\ndata: one\n\n");
    try (EventStream<String> events = stream(AT_ONCE)) {
      assertThat(events.next()).isEqualTo("one");
    }
  }

  @Test
  void endsAtOnceWhenClosedWhileWaitingForAnEvent() throws Exception {
    source.thenStaySilent();
    EventStream<String> events = stream(AT_ONCE);
    CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(events::hasNext);
    source.awaitReader();

    events.close();

    assertThat(waiting.get(5, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void endsAtOnceWhenClosedWhileWaitingToConnectAgain() throws Exception {
    source.thenAnswer("");
    CompletableFuture<Duration> pausing = new CompletableFuture<>();
    StreamListener listener =
        new StreamListener() {
          @Override
          public void disconnected(Optional<OpenWorkException> reason, Duration pause) {
            pausing.complete(pause);
          }
        };
    EventStream<String> events = stream(IN_AN_HOUR).withListener(listener);
    CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(events::hasNext);
    assertThat(pausing.get(5, TimeUnit.SECONDS)).isEqualTo(Duration.ofHours(1));

    events.close();

    assertThat(waiting.get(5, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void connectsToNothingOnceClosed() {
    EventStream<String> events = stream(AT_ONCE);
    events.close();

    assertThat(events.hasNext()).isFalse();
    assertThat(source.askedFor()).isEmpty();
  }

  private EventStream<String> stream(RetryPolicy retries) {
    EventDecoder<String> decoder =
        event -> event.data().equals("unknown") ? Optional.empty() : Optional.of(event.data());
    return new EventStream<>(source, decoder, retries);
  }

  static OpenWorkApiException refusal(int status) {
    return new OpenWorkApiException(ApiError.unexpected(status, "refused"));
  }
}
