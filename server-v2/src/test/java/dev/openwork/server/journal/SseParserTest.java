package dev.openwork.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SseParserTest {
  private static final Path CASES = Path.of("../fixtures/sse.json");

  static Stream<Named<JsonNode>> cases() throws IOException {
    JsonNode cases = new ObjectMapper().readTree(CASES.toFile()).path("cases");
    return StreamSupport.stream(cases.spliterator(), false)
        .map(it -> Named.of(it.path("name").asText(), it));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void parsesAsTheStandardRequiresWhereverTheBytesAreSplit(JsonNode expected) {
    byte[] stream = expected.path("stream").asText().getBytes(UTF_8);
    List<SseEvent> events = events(expected);

    for (int split = 0; split <= stream.length; split++) {
      byte[] rest = Arrays.copyOfRange(stream, split, stream.length);
      assertThat(parse(stream, split, rest)).as("split at %d", split).isEqualTo(events);
    }
    assertThat(parseSingleBytes(stream)).as("single bytes").isEqualTo(events);
  }

  private static List<SseEvent> events(JsonNode expected) {
    List<SseEvent> events = new ArrayList<>();
    for (JsonNode event : expected.path("events")) {
      events.add(
          new SseEvent(
              event.path("event").asText(),
              event.path("data").asText(),
              event.path("id").asText()));
    }
    return events;
  }

  private static List<SseEvent> parse(byte[] stream, int split, byte[] rest) {
    List<SseEvent> events = new ArrayList<>();
    SseParser parser = new SseParser(events::add);
    parser.parse(stream, split);
    parser.parse(rest, rest.length);
    return events;
  }

  private static List<SseEvent> parseSingleBytes(byte[] stream) {
    List<SseEvent> events = new ArrayList<>();
    SseParser parser = new SseParser(events::add);
    for (byte next : stream) {
      parser.parse(new byte[] {next}, 1);
    }
    return events;
  }
}
