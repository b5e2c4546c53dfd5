package dev.openwork.server.opencode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.model.WorkspaceEvent;
import dev.openwork.server.model.WorkspaceEvent.MessagePartDeltaEvent;
import dev.openwork.server.model.WorkspaceEvent.ServerConnectedEvent;
import dev.openwork.server.model.WorkspaceEvent.UnknownEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventParserTest {
  private static final String DELTA =
      "{\"id\":\"evt_1\",\"type\":\"message.part.delta\",\"properties\":{\"sessionID\":\"s\","
          + "\"messageID\":\"m\",\"partID\":\"p\",\"field\":\"text\",\"delta\":\"Hi\",\"new\":1}}";

  private final EventParser parser = new EventParser(new OpencodeJson());

  @Test
  void readsTypedEventsWithAdditionalProperties() {
    assertThat(parser.parse(DELTA))
        .isInstanceOfSatisfying(
            MessagePartDeltaEvent.class,
            event -> assertThat(event.properties().delta()).isEqualTo("Hi"));
  }

  @Test
  void readsEventsInAnEnvelope() {
    assertThat(parser.parse("{\"directory\":\"/d\",\"payload\":" + DELTA + "}"))
        .isEqualTo(parser.parse(DELTA));
    assertThat(parser.parse("{\"type\":\"server.connected\",\"id\":\"e\",\"properties\":{}}"))
        .isInstanceOf(ServerConnectedEvent.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"e\",\"type\":\"new.event\",\"properties\":{\"a\":1}} | e | new.event | {a=1}",
        "{\"id\":\"e\",\"type\":\"new.event\"}                          | e | new.event | {}",
        "{\"id\":\"e\",\"type\":\"session.idle\",\"properties\":[1]}    | e | session.idle | {}",
        "{\"id\":\"e\",\"properties\":{}}                               | e | '' | {}",
        "{}                                                             | '' | '' | {}",
        "[]                                                             | '' | '' | {}",
        "7                                                              | '' | '' | {}",
      })
  void keepsEventsOfOtherShapesAsUnknown(String text, String id, String type, String properties) {
    assertThat(parser.parse(text))
        .isInstanceOfSatisfying(
            UnknownEvent.class,
            event -> {
              assertThat(event.id()).isEqualTo(id);
              assertThat(event.properties().type()).isEqualTo(type);
              assertThat(event.properties().properties()).hasToString(properties);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "{\"id\":"})
  void keepsTextThatIsNotJson(String text) {
    WorkspaceEvent event = parser.parse(text);

    assertThat(event)
        .isInstanceOfSatisfying(
            UnknownEvent.class,
            unknown ->
                assertThat(unknown.properties().properties())
                    .isEqualTo(java.util.Map.of("text", text)));
  }
}
