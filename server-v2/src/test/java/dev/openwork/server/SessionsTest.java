package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.TestServer.Answer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions, with a fake opencode process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsTest {
  private TestServer server;
  private String sessions;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).withOpencode("1");
    server.start();
    server.awaitOpencode();
    sessions = "/workspaces/" + server.workspace() + "/sessions";
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @Test
  void createsAndListsSessions() throws Exception {
    assertThat(server.post(sessions, "{\"title\":\"t\"}").data().path("id").asText())
        .isEqualTo("ses_known");
    assertThat(server.get(sessions + "?limit=500&roots=true&search=a%20b&start=0").data())
        .hasSize(1);
    assertThat(server.get(sessions + "/ses_known").data().path("title").asText())
        .isEqualTo("A session");
  }

  @Test
  void passesTheLimitAndDropsUnknownProperties() throws Exception {
    JsonNode part = server.get(sessions + "/ses_known/messages?limit=7").data().at("/0/parts/0");

    assertThat(part.path("text").asText()).isEqualTo("limit=7");
    assertThat(part.has("surprise")).isFalse();
  }

  @Test
  void getsASnapshotOfASession() throws Exception {
    JsonNode snapshot = server.get(sessions + "/ses_known/snapshot?limit=3").data();

    assertThat(snapshot.at("/session/title").asText()).isEqualTo("A session");
    assertThat(snapshot.at("/messages/0/parts/0/text").asText()).isEqualTo("limit=3");
    assertThat(snapshot.at("/todos/0/content").asText()).isEqualTo("x");
    assertThat(snapshot.at("/status/type").asText()).isEqualTo("busy");
    assertThat(server.get(sessions + "/ses_elsewhere/snapshot").status()).isEqualTo(404);
  }

  @Test
  void respondsToAPromptWithTheMessage() throws Exception {
    Answer answer =
        prompt(
            "{\"parts\":[{\"type\":\"text\",\"text\":\"hello\"}],"
                + "\"model\":{\"providerID\":\"p\",\"modelID\":\"m\"},\"agent\":\"a\"}");

    assertThat(answer.data().at("/info/role").asText()).isEqualTo("assistant");
    assertThat(answer.data().at("/parts/0/text").asText())
        .isEqualTo(
            "{'parts':[{'type':'text','text':'hello'}],"
                + "'model':{'providerID':'p','modelID':'m'},'agent':'a'}");
  }

  @ParameterizedTest
  @CsvSource({"nonsense, unexpected response", "refuse, status 500: refused"})
  void returns502IfOpencodeFails(String text, String why) throws Exception {
    Answer answer = prompt("{\"parts\":[{\"type\":\"text\",\"text\":\"" + text + "\"}]}");

    assertThat(answer.status()).isEqualTo(502);
    assertThat(answer.code()).isEqualTo("bad_gateway");
    assertThat(answer.error().path("message").asText()).contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"parts\":[]}                                                      | parts",
        "{\"parts\":[{\"type\":\"text\",\"text\":\" \"}]}                    | parts[0].text",
        "{\"parts\":[{\"type\":\"image\",\"text\":\"x\"}]}                   | parts[0].type",
        "{\"parts\":[{\"type\":\"text\",\"text\":\"x\"}],\"model\":{\"providerID\":\"p\"}}"
            + " | model.modelID",
      })
  void reportsTheInvalidFieldOfAPrompt(String body, String path) throws Exception {
    Answer answer = prompt(body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error().at("/details/0/path").asText()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ses_unknown", "ses_elsewhere", "nothing", "ses_known%3Fx"})
  void rejectsSessionsOfOtherFolders(String id) throws Exception {
    String session = sessions + "/" + id;
    String prompt = "{\"parts\":[{\"type\":\"text\",\"text\":\"x\"}]}";

    assertThat(server.get(session).status()).isEqualTo(404);
    assertThat(server.get(session + "/messages").status()).isEqualTo(404);
    assertThat(server.post(session + "/messages", prompt).status()).isEqualTo(404);
    assertThat(server.post(session + "/abort", "").status()).isEqualTo(404);
  }

  @Test
  void abortsARun() throws Exception {
    assertThat(server.post(sessions + "/ses_known/abort", "").data().path("accepted").asBoolean())
        .isTrue();
  }

  @Test
  void deletesASessionAfterAbortingItsRun() throws Exception {
    CompletableFuture<Integer> run =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return prompt("{\"parts\":[{\"type\":\"text\",\"text\":\"wait\"}]}").status();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    server.awaitOpencode(now -> now.path("output").toString().contains("\"waiting\""));

    Answer deleted = server.send(server.request(sessions + "/ses_known").DELETE());

    assertThat(deleted.status()).isEqualTo(200);
    assertThat(run.get(30, TimeUnit.SECONDS)).isEqualTo(200);
    String output =
        server
            .awaitOpencode(now -> now.path("output").toString().contains("called DELETE"))
            .path("output")
            .toString();
    assertThat(output.indexOf("called POST /session/ses_known/abort"))
        .isBetween(0, output.indexOf("called DELETE /session/ses_known"));
  }

  @Test
  void reportsThatOpencodeIsDownAndRestartsIt() throws Exception {
    long pid = server.awaitOpencode().path("pid").asLong();

    Answer crashed = prompt("{\"parts\":[{\"type\":\"text\",\"text\":\"crash\"}]}");

    assertThat(crashed.status()).isEqualTo(503);
    assertThat(crashed.code()).isEqualTo("service_unavailable");
    assertThat(crashed.response().headers().firstValue("Retry-After")).contains("1");
    JsonNode again =
        server.awaitOpencode(
            now -> now.path("running").asBoolean() && now.path("pid").asLong() != pid);
    assertThat(again.at("/lastExit/code").asInt()).isEqualTo(7);
    assertThat(server.get(sessions).status()).isEqualTo(200);
  }

  private Answer prompt(String body) throws Exception {
    return server.post(sessions + "/ses_known/messages", body);
  }

  @Test
  void rejectsTextThatCannotBeEncoded() throws Exception {
    var created = server.post(sessions, "{\"title\":\"a\\ud800b\"}");
    String prompt = "{\"parts\":[{\"type\":\"text\",\"text\":\"\\udc00\"}]}";

    assertThat(created.status()).isEqualTo(400);
    assertThat(created.error().path("message").asText()).contains("unpaired surrogate");
    assertThat(server.post(sessions + "/ses_known/prompt_async", prompt).status()).isEqualTo(400);
    assertThat(server.post(sessions + "/ses_known/messages", prompt).status()).isEqualTo(400);
  }
}
