package dev.openwork.sdk.sse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SseParserTest {
  private final SseParser parser = new SseParser("");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void acceptsEveryLineEnd(String end) throws IOException {
    String text = String.join(end, "data: one", "", "data: two", "", "");

    assertThat(events(text)).extracting(SseEvent::data).containsExactly("one", "two");
  }

  @Test
  void joinsDataLinesWithLineFeeds() throws IOException {
    assertThat(events("data: a\ndata:b\ndata\ndata:  c\n\n"))
        .extracting(SseEvent::data)
        .containsExactly("a\nb\n\n c");
  }

  @Test
  void passesOverCommentsAndUnknownFields() throws IOException {
    assertThat(events(": heartbeat\n\nsomething: else\ndata: x\n:more\n\n"))
        .containsExactly(new SseEvent("", "message", "x"));
  }

  @Test
  void passesOverAByteOrderMarkAtTheStartOnly() throws IOException {
    assertThat(events("\uFEFFdata: one\n\n\uFEFFdata: two\n\n"))
        .extracting(SseEvent::data)
        .containsExactly("one");
  }

  @Test
  void keepsTheLastIdUntilAnotherComes() throws IOException {
    assertThat(events("id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n"))
        .extracting(SseEvent::id)
        .containsExactly("1", "1", "");
  }

  @Test
  void ignoresAnIdWithANullCharacter() throws IOException {
    assertThat(events("id: 1\n\nid: 2\0\ndata: a\n\n"))
        .extracting(SseEvent::id)
        .containsExactly("1");
  }

  @Test
  void remembersAnIdSentWithoutData() throws IOException {
    assertThat(events("id: 7\n\n")).isEmpty();
    assertThat(parser.lastEventId()).isEqualTo("7");
  }

  @Test
  void forgetsTheEventTypeAfterEachEvent() throws IOException {
    assertThat(events("event: ping\ndata: 1\n\ndata: 2\n\nevent:\ndata: 3\n\n"))
        .extracting(SseEvent::type)
        .containsExactly("ping", "message", "message");
  }

  @Test
  void takesRetryInDigitsOnly() throws IOException {
    events("retry: 10 s\n");
    assertThat(parser.retry()).isEmpty();
    events("retry: 1500\nretry: -1\nretry: 99999999999999999999\n");
    assertThat(parser.retry()).isEqualTo(Optional.of(Duration.ofMillis(1500)));
  }

  @Test
  void dropsAnEventThatTheEndCutsOff() throws IOException {
    assertThat(events("data: whole\n\ndata: half\n")).hasSize(1);
  }

  @Test
  void readsTextBeyondAscii() throws IOException {
    assertThat(events("data: Grüße 👋\n\n")).extracting(SseEvent::data).containsExactly("Grüße 👋");
  }

  private List<SseEvent> events(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SseReader reader = new SseReader(new ByteArrayInputStream(bytes), parser);
    List<SseEvent> events = new ArrayList<>();
    for (Optional<SseEvent> event = reader.next(); event.isPresent(); event = reader.next()) {
      events.add(event.get());
    }
    return events;
  }
}
