package dev.openwork.sdk.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SseParserTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("sharedCases")
  void followsTheStandardWhereverTheBytesAreSplit(String name, JsonNode expected)
      throws IOException {
    byte[] bytes = expected.path("stream").asText().getBytes(StandardCharsets.UTF_8);
    for (int split = 0; split <= bytes.length; split++) {
      SseParser parser =
          new SseParser(
              new SequenceInputStream(
                  new ByteArrayInputStream(bytes, 0, split),
                  new ByteArrayInputStream(bytes, split, bytes.length - split)),
              "");

      assertThat(events(parser)).as("split at %d", split).isEqualTo(events(expected));
      assertThat(parser.lastEventId()).isEqualTo(expected.path("lastEventId").asText());
      assertThat(parser.retry().map(Duration::toMillis)).isEqualTo(retry(expected));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void returnsAnEventWithoutReadingBeyondItsBlankLine(String lineEnd) throws IOException {
    String text = "data: a" + lineEnd + lineEnd;
    SseParser parser =
        new SseParser(new SequenceInputStream(bytes(text), new EndOfAvailableBytes()), "");

    assertThat(parser.next()).hasValue(new SseEvent("", "message", "a"));
  }

  @Test
  void startsWithTheLastEventIdOfThePreviousConnection() throws IOException {
    SseParser parser = new SseParser(bytes("data: a\n\nid: 8\ndata: b\n"), "7");

    assertThat(events(parser)).containsExactly(new SseEvent("7", "message", "a"));
    assertThat(parser.lastEventId()).isEqualTo("7");
  }

  @Test
  void ignoresARetryTimeBeyondAnyReasonableRange() throws IOException {
    SseParser parser = new SseParser(bytes("retry: 5\nretry: 99999999999999999999\n\n"), "");

    assertThat(events(parser)).isEmpty();
    assertThat(parser.retry()).hasValue(Duration.ofMillis(5));
  }

  static Stream<Arguments> sharedCases() throws IOException {
    JsonNode cases =
        new ObjectMapper().readTree(Path.of("../fixtures/sse.json").toFile()).path("cases");
    assertThat(cases).isNotEmpty();
    return StreamSupport.stream(cases.spliterator(), false)
        .map(each -> Arguments.of(each.path("name").asText(), each));
  }

  private static List<SseEvent> events(SseParser parser) throws IOException {
    List<SseEvent> events = new ArrayList<>();
    for (Optional<SseEvent> event = parser.next(); event.isPresent(); event = parser.next()) {
      events.add(event.get());
    }
    return events;
  }

  private static List<SseEvent> events(JsonNode expected) {
    return StreamSupport.stream(expected.path("events").spliterator(), false)
        .map(
            event ->
                new SseEvent(
                    event.path("id").asText(),
                    event.path("event").asText(),
                    event.path("data").asText()))
        .toList();
  }

  private static Optional<Long> retry(JsonNode expected) {
    JsonNode retry = expected.path("retry");
    return retry.isNull() ? Optional.empty() : Optional.of(retry.asLong());
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Fails where a read from a socket would block. */
  private static final class EndOfAvailableBytes extends InputStream {
    @Override
    public int read() {
      throw new AssertionError("read beyond the event");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return read();
    }
  }

  @Test
  void endsAConnectionWithAnEndlessLine() {
    SseParser parser = new SseParser(new Endless("data: "), "");

    assertThatThrownBy(parser::next).isInstanceOf(IOException.class).hasMessageContaining("longer");
  }

  @Test
  void endsAConnectionWithAnEndlessEvent() {
    SseParser parser = new SseParser(new Endless("data: " + "x".repeat(100_000) + "\n"), "");

    assertThatThrownBy(parser::next).isInstanceOf(IOException.class).hasMessageContaining("longer");
  }

  /** Repeats a text without an end, or, without a line feed, its last character. */
  private static final class Endless extends InputStream {
    private final byte[] text;
    private int position;

    Endless(String text) {
      this.text = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      if (position == text.length && text[text.length - 1] == '\n') {
        position = 0;
      }
      return position == text.length ? text[text.length - 1] : text[position++];
    }
  }
}
