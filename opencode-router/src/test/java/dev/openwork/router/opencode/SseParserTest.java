package dev.openwork.router.opencode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.router.json.Json;
import dev.openwork.router.opencode.SseParser.Event;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SseParserTest {
  private static final Path CASES = Path.of("../fixtures/sse.json");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void parsesTheSharedCasesHoweverTheyAreSplit(String name, JsonNode expected) {
    byte[] stream = expected.path("stream").asText().getBytes(StandardCharsets.UTF_8);
    for (int split = 0; split <= stream.length; split++) {
      check(expected, slice(stream, 0, split), slice(stream, split, stream.length));
    }
    check(
        expected,
        IntStream.range(0, stream.length)
            .mapToObj(i -> slice(stream, i, i + 1))
            .toArray(ByteBuffer[]::new));
  }

  @Test
  void discardsAnEventThatExceedsTheLimit() {
    List<Event> events = new ArrayList<>();
    SseParser parser = new SseParser(20, events::add);
    String longLine = "data: 12345678901234567890\ndata: a\n\n";
    String longEvent = "data: 1234567890\ndata: 1234567890\ndata: a\n\n";
    String longComment = ": 12345678901234567890\n\n";
    String stream = "data: a\n\n" + longLine + longEvent + longComment + "data: b\n\n";
    parser.parse(ByteBuffer.wrap(stream.getBytes(StandardCharsets.UTF_8)));
    assertThat(events)
        .containsExactly(new Event("message", "a", ""), new Event("message", "b", ""));
  }

  private static void check(JsonNode expected, ByteBuffer... chunks) {
    List<Event> events = new ArrayList<>();
    SseParser parser = new SseParser(1000, events::add);
    Stream.of(chunks).forEach(parser::parse);
    assertThat(events)
        .isEqualTo(
            stream(expected.path("events"))
                .map(
                    event ->
                        new Event(
                            event.path("event").asText(),
                            event.path("data").asText(),
                            event.path("id").asText()))
                .toList());
    assertThat(parser.lastEventId()).isEqualTo(expected.path("lastEventId").asText());
    JsonNode retry = expected.path("retry");
    assertThat(parser.retryMillis())
        .isEqualTo(retry.isNull() ? Optional.empty() : Optional.of(retry.asLong()));
  }

  private static Stream<Arguments> cases() throws IOException {
    return stream(Json.read(Files.readString(CASES)).path("cases"))
        .map(each -> Arguments.of(each.path("name").asText(), each));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static ByteBuffer slice(byte[] bytes, int from, int to) {
    return ByteBuffer.wrap(bytes, from, to - from);
  }
}
