package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.TestServer.Answer;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mapping of operations to opencode, and operations of clients that disconnect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsTest {
  private TestServer server;
  private String workspace;
  private String session;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).withOpencode("1");
    server.start();
    server.awaitOpencode();
    workspace = "/workspaces/" + server.workspace();
    session = workspace + "/sessions/ses_known";
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fork      | {"messageID":"msg_1"}                    | {"messageID":"msg_1"}
          revert    | {"messageID":"msg_1","partID":"prt_1"}   | {"messageID":"msg_1","partID":"prt_1"}
          summarize | {"providerID":"p","modelID":"m"}         | {"providerID":"p","modelID":"m"}
          init      | {"providerID":"p","modelID":"m","messageID":"msg_1"} | {"providerID":"p","modelID":"m","messageID":"msg_1"}
          command   | {"command":"c","model":{"providerID":"p","modelID":"m"}} | {"command":"c","arguments":"","model":"p/m"}
          shell     | {"agent":"build","command":"ls"}         | {"agent":"build","command":"ls"}
          """)
  void sendsRequestsInTheFormatOfOpencode(String operation, String body, String said)
      throws Exception {
    assertThat(server.post(session + "/" + operation, body).status()).isEqualTo(200);

    String line = "called POST /session/ses_known/" + operation + " " + said;
    server.awaitOpencode(now -> now.path("output").toString().contains(line.replace("\"", "\\\"")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /fork           | {"title":"t"}
          /revert         | {"messageID":"msg_1","part":"x"}
          /revert         | {"messageID":"../x"}
          /prompt_async   | {"parts":[{"type":"file","url":"file:///x"}]}
          /fork           | {"messageID":"msg_1","messageID":"msg_2"}
          """)
  void rejectsInvalidBodies(String operation, String body) throws Exception {
    Answer answer = server.post(session + operation, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error().path("details")).isNotEmpty();
  }

  @Test
  void updatesTheTextOfAPartAndKeepsItsOtherFields() throws Exception {
    Answer answer = patch(session + "/messages/msg_1/parts/prt_1", "{\"text\":\"new\"}");

    assertThat(answer.data().path("text").asText()).isEqualTo("new");
    assertThat(answer.data().path("type").asText()).isEqualTo("text");
  }

  @Test
  void continuesAfterACursor() throws Exception {
    Answer page = server.get(session + "/messages?limit=1");
    String cursor = page.json().at("/meta/nextCursor").asText();
    assertThat(
            server
                .get(session + "/messages?limit=1&cursor=" + cursor)
                .data()
                .at("/0/parts/0/text")
                .asText())
        .isEqualTo("limit=1&before=" + cursor);
    assertThat(server.get(workspace + "/sessions?limit=1&cursor=2-ses_known").data().at("/0/id"))
        .hasToString("\"ses_next\"");
    assertThat(server.get(workspace + "/sessions?cursor=nonsense").status()).isEqualTo(400);
  }

  @Test
  void listsConnectedProvidersWithoutTheirKeys() throws Exception {
    Answer usable = server.get(workspace + "/providers");

    assertThat(usable.response().body()).doesNotContain("secret");
    assertThat(usable.data().path("providers")).hasSize(1);
    assertThat(server.get(workspace + "/providers?all=true").data().path("providers")).hasSize(2);
  }

  @Test
  void abortsTheRunWhenTheClientDisconnects() throws Exception {
    String body = "{\"parts\":[{\"type\":\"text\",\"text\":\"wait\"}]}";
    try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), server.uri("/").getPort())) {
      caller.setSoTimeout(30_000);
      caller
          .getOutputStream()
          .write(
              ("POST "
                      + session
                      + "/messages HTTP/1.1\r\nHost: localhost\r\n"
                      + "Content-Type: application/json\r\nContent-Length: "
                      + body.length()
                      + "\r\n\r\n"
                      + body)
                  .getBytes(StandardCharsets.UTF_8));
      server.awaitOpencode(now -> now.path("output").toString().contains("\"waiting\""));
    }

    server.awaitOpencode(
        now -> now.path("output").toString().contains("called POST /session/ses_known/abort"));
  }

  @Test
  void reloadsAWorkspaceWithoutRestartingOpencode() throws Exception {
    long pid = server.awaitOpencode().path("pid").asLong();

    assertThat(server.post(workspace + "/engine/reload", "").data().path("reloadedAt").asText())
        .isNotEmpty();

    server.awaitOpencode(
        now -> now.path("output").toString().contains("called POST /instance/dispose"));
    assertThat(server.awaitOpencode().path("pid").asLong()).isEqualTo(pid);
    assertThat(server.awaitOpencode().path("restarts").asInt()).isZero();
  }

  private Answer patch(String path, String body) throws Exception {
    return server.send(
        server
            .request(path)
            .setHeader("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(body)));
  }
}
