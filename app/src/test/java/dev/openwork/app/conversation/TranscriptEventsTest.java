package dev.openwork.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.app.conversation.TextPiece.Kind;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.model.WorkspaceEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptEventsTest {
  private static final String USER =
      """
      {"type":"message.updated","id":"1","properties":{"sessionID":"s","info":
       {"id":"m","sessionID":"%s","role":"assistant","time":{"created":1}}}}\
      """;
  private static final String PART =
      """
      {"type":"message.part.updated","id":"2","properties":{"sessionID":"s","part":
       {"id":"p","sessionID":"s","messageID":"m","type":"text","text":"Hel"}}}\
      """;
  private static final String DELTA =
      """
      {"type":"message.part.delta","id":"3","properties":{"sessionID":"s","messageID":"m",
       "partID":"p","field":"text","delta":"lo"}}\
      """;

  private final ObjectMapper json = Connections.shared().json();
  private final Transcript transcript = new Transcript(List.of());
  private final TranscriptEvents events = new TranscriptEvents("s");

  @Test
  void appendsDeltasToAMessage() throws Exception {
    assertThat(apply(USER.formatted("s"))).isInstanceOf(Change.MessageAdded.class);
    assertThat(apply(PART)).isInstanceOf(Change.PartAdded.class);

    assertThat(apply(DELTA))
        .isEqualTo(new Change.TextAdded("p", List.of(new TextPiece(0, Kind.APPENDED, 1, "lo"))));
    assertThat(transcript.messages())
        .singleElement()
        .matches(MessageView::running)
        .extracting(MessageView::parts)
        .isEqualTo(List.of(new PartView.Text("p", List.of("<p>Hello</p>"))));
  }

  @Test
  void sendsOnlyTheDifferenceWhenAPartIsUpdated() throws Exception {
    apply(USER.formatted("s"));
    apply(PART);

    assertThat(apply(PART)).isEqualTo(new Change.None());
    assertThat(apply(PART.replace("Hel", "Hello, you")))
        .isEqualTo(
            new Change.TextAdded("p", List.of(new TextPiece(0, Kind.APPENDED, 1, "lo, you"))));
    assertThat(apply(PART.replace("Hel", "Other")))
        .isEqualTo(new Change.PartChanged(new PartView.Text("p", List.of("<p>Other</p>"))));
  }

  @Test
  void updatesAMessageWithoutItsParts() throws Exception {
    apply(USER.formatted("s"));
    apply(PART);

    assertThat(apply(USER.formatted("s")))
        .isInstanceOfSatisfying(
            Change.MessageUpdated.class,
            updated -> assertThat(updated.message().parts()).isEmpty());
    assertThat(transcript.messages().get(0).parts()).hasSize(1);
  }

  @Test
  void requiresAReloadWhenEventsWereMissed() throws Exception {
    assertThat(apply(DELTA)).isInstanceOf(Change.EventsMissed.class);
    assertThat(apply(PART)).isInstanceOf(Change.EventsMissed.class);
    assertThat(apply("{\"type\":\"server.connected\",\"id\":\"0\",\"properties\":{}}"))
        .isInstanceOf(Change.EventsMissed.class);
  }

  @Test
  void ignoresOtherSessions() throws Exception {
    assertThat(apply(USER.formatted("other"))).isInstanceOf(Change.None.class);
    assertThat(transcript.messages()).isEmpty();
  }

  @Test
  void tracksTheActivityOfTheSession() throws Exception {
    String status =
        """
        {"type":"session.status","id":"4","properties":{"sessionID":"s","status":
         {"type":"retry","attempt":1,"message":"Rate limited","next":5}}}\
        """;

    assertThat(apply(status)).isInstanceOf(Change.ActivityChanged.class);
    assertThat(transcript.activity()).isEqualTo(Activity.retrying("Rate limited"));
  }

  @Test
  void reportsWhyARunFailed() throws Exception {
    String failed =
        """
        {"type":"session.error","id":"5","properties":{"sessionID":"s",
         "error":{"name":"ProviderError","data":{"message":"No key"}}}}\
        """;

    assertThat(apply(failed)).isEqualTo(new Change.RunFailed("No key"));
  }

  private Change apply(String event) throws JsonProcessingException {
    return events.apply(json.readValue(event, WorkspaceEvent.class), transcript);
  }
}
