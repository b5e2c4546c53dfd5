package dev.openwork.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SseParserTest {
  private static final int LIMIT = 1_000;
  private static final Path CASES = Path.of("../fixtures/sse.json");

  static Stream<Named<JsonNode>> cases() throws IOException {
    JsonNode cases = new ObjectMapper().readTree(CASES.toFile()).path("cases");
    return StreamSupport.stream(cases.spliterator(), false)
        .map(it -> Named.of(it.path("name").asText(), it));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void parsesAsTheStandardRequiresWhereverTheBytesAreSplit(JsonNode expected) throws Exception {
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

  @ParameterizedTest
  @ValueSource(strings = {"data: ", "id: ", "event: ", ": ", ""})
  void rejectsAnEventAboveTheLimitBeforeItIsComplete(String field) throws Exception {
    List<SseEvent> events = new ArrayList<>();
    SseParser parser = new SseParser(LIMIT, events::add);
    byte[] first = ("data: a\n\n" + field).getBytes(UTF_8);
    parser.parse(first, first.length);
    byte[] endless = "x".repeat(LIMIT / 2).getBytes(UTF_8);
    parser.parse(endless, endless.length);

    assertThatThrownBy(
            () -> {
              parser.parse(endless, endless.length);
              parser.parse(endless, endless.length);
            })
        .isInstanceOf(OversizedEventException.class)
        .hasMessageContaining("limit of 1000 bytes");
    assertThat(events).hasSize(1);
  }

  @Test
  void rejectsAnEventOfManyLinesAboveTheLimit() {
    List<SseEvent> events = new ArrayList<>();
    SseParser parser = new SseParser(LIMIT, events::add);
    byte[] line = ("data: " + "x".repeat(90) + "\n").getBytes(UTF_8);

    assertThatThrownBy(
            () -> {
              for (int count = 0; count < 20; count++) {
                parser.parse(line, line.length);
              }
            })
        .isInstanceOf(OversizedEventException.class);
  }

  private static List<SseEvent> parse(byte[] stream, int split, byte[] rest)
      throws OversizedEventException {
    List<SseEvent> events = new ArrayList<>();
    SseParser parser = new SseParser(LIMIT, events::add);
    parser.parse(stream, split);
    parser.parse(rest, rest.length);
    return events;
  }

  private static List<SseEvent> parseSingleBytes(byte[] stream) throws OversizedEventException {
    List<SseEvent> events = new ArrayList<>();
    SseParser parser = new SseParser(LIMIT, events::add);
    for (byte next : stream) {
      parser.parse(new byte[] {next}, 1);
    }
    return events;
  }
}
