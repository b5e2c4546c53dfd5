package dev.openwork.server.opencode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.CommandRequest;
import dev.openwork.server.model.ModelChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class MessageClientTest {
  private static final SessionRef SESSION = new SessionRef(Path.of("/projects/one"), "ses_1");
  private static final String MESSAGE =
      """
      {"info":{"id":"msg_1","sessionID":"ses_1","role":"assistant","time":{"created":1}},
       "parts":[{"id":"prt_1","sessionID":"ses_1","messageID":"msg_1","type":"text","text":"a","x":1},
                {"id":"prt_2","sessionID":"ses_1","messageID":"msg_1","type":"tool"}]}
      """;

  private StubOpencode opencode;
  private OpencodeHttp http;
  private MessageClient client;

  @BeforeEach
  void start() throws IOException {
    opencode = new StubOpencode().responding(200, MESSAGE);
    http = new OpencodeHttp(opencode::endpoint, Runnable::run);
    client = new MessageClient(http);
  }

  @AfterEach
  void close() {
    http.close();
    opencode.close();
  }

  @Test
  void listsMessagesBeforeACursor() throws Exception {
    opencode.responding(200, "[" + MESSAGE + "]");

    assertThat(client.list(SESSION, 7, Optional.of("a/b")).items()).hasSize(1);

    assertThat(opencode.next().call()).isEqualTo("GET /session/ses_1/message?limit=7&before=a%2Fb");
  }

  @Test
  void replacesOnlyTheTextOfAPart() throws Exception {
    opencode.responding(
        exchange ->
            StubOpencode.send(
                exchange,
                200,
                exchange.getRequestMethod().equals("GET")
                    ? MESSAGE
                    : "{\"id\":\"prt_1\",\"sessionID\":\"ses_1\",\"messageID\":\"msg_1\","
                        + "\"type\":\"text\",\"text\":\"b\"}"));

    assertThat(client.updatePart(SESSION, "msg_1", "prt_1", "b").text()).isEqualTo("b");

    assertThat(opencode.next().call()).isEqualTo("GET /session/ses_1/message/msg_1");
    StubOpencode.Received patch = opencode.next();
    assertThat(patch.call()).isEqualTo("PATCH /session/ses_1/message/msg_1/part/prt_1");
    assertThat(patch.body())
        .isEqualTo(
            "{\"id\":\"prt_1\",\"sessionID\":\"ses_1\",\"messageID\":\"msg_1\","
                + "\"type\":\"text\",\"text\":\"b\",\"x\":1}");
  }

  @ParameterizedTest
  @CsvSource({
    "prt_2, INVALID_REQUEST, 'Only text and reasoning parts can be edited, not \"tool\"'",
    "prt_3, NOT_FOUND, No part has the id 'prt_3'",
  })
  void rejectsPartsThatCannotBeEdited(String part, FailureCode code, String message)
      throws Exception {
    assertThatThrownBy(() -> client.updatePart(SESSION, "msg_1", part, "b"))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.code()).isEqualTo(code))
        .hasMessageContaining(message.replace("'prt_3'", "").strip());

    assertThat(opencode.next().call()).startsWith("GET ");
    assertThat(opencode.hasNoRequest()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"msg_1/../x, prt_1", "ses_1, prt_1", "msg_1, ..", "msg_1, prt_%2F"})
  void sendsNoRequestForInvalidIds(String message, String part) {
    assertThatThrownBy(() -> client.deletePart(SESSION, message, part))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.NOT_FOUND));

    assertThat(opencode.hasNoRequest()).isTrue();
  }

  @Test
  void sendsTheModelOfACommandAsText() throws Exception {
    OpencodeErrors.unwrapped(
        client.command(
            SESSION, new CommandRequest("review", null, null, new ModelChoice("p", "m"))));

    assertThat(opencode.next().body())
        .isEqualTo("{\"command\":\"review\",\"arguments\":\"\",\"model\":\"p/m\"}");
  }
}
