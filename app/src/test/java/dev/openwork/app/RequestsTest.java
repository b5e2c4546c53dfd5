package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Iterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Permission requests and questions in the conversation. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RequestsTest {
  private static final String STREAM = Samples.SESSION_PATH + "/stream";
  private static final String PERMISSIONS = "/workspaces/ws_1/permissions";
  private static final String QUESTIONS = "/workspaces/ws_1/questions";
  private static final String PERMISSION =
      """
      {"id":"per_1","sessionID":"%s","permission":"bash","patterns":["rm <all>"],
       "metadata":{},"always":["rm *"]}\
      """;
  private static final String QUESTION =
      """
      {"id":"que_1","sessionID":"ses_1","questions":[
       {"header":"Color","question":"Which color?","custom":false,
        "options":[{"label":"Red","description":"warm"},{"label":"Blue","description":"cold"}]},
       {"header":"Extras","question":"Which extras?","multiple":true,
        "options":[{"label":"A","description":""},{"label":"B","description":""}]}]}\
      """;

  private FakeServer server;
  private RunningApp app;

  @BeforeEach
  void start() throws Exception {
    server = Samples.server();
    app = RunningApp.with(server);
  }

  @AfterEach
  void stop() throws Exception {
    app.close();
    server.close();
  }

  @Test
  void thePageShowsTheRequestsOfItsSession() throws Exception {
    server.respond("GET " + PERMISSIONS, "[" + permission("ses_1") + "," + other() + "]");
    server.respond("GET " + QUESTIONS, "[" + QUESTION + "]");

    String page = app.get(Samples.SESSION_PATH).body();

    assertThat(page)
        .contains("data-request=\"per_1\"", "<strong>bash</strong>", "rm &lt;all&gt;", "rm *")
        .contains("Which color?", "type=\"radio\" name=\"choice-0\" value=\"Blue\"")
        .contains("type=\"checkbox\" name=\"choice-1-1\"", "name=\"text-1\"")
        .doesNotContain("per_2", "name=\"text-0\"");
  }

  @Test
  void aRequestIdCannotLeadToAnotherPath() throws Exception {
    server.respond(
        "GET " + PERMISSIONS, "[" + permission("ses_1").replace("per_1", "../a?x") + "]");
    server.respond("GET " + QUESTIONS, "[" + QUESTION.replace("que_1", "../b#y") + "]");

    assertThat(app.get(Samples.SESSION_PATH).body())
        .contains(
            "action=\"" + Samples.SESSION_PATH + "/permissions/..%2Fa%3Fx\"",
            "action=\"" + Samples.SESSION_PATH + "/questions/..%2Fb%23y\"");
  }

  @Test
  void requestsAppearWhenTheyAriseAndDisappearWhenTheyAreAnswered() throws Exception {
    Iterator<String> lines = app.lines(STREAM);
    await(lines, "id=\"requests\"");
    server.send(event("permission.asked", permission("ses_1")));
    await(lines, "data-request=\"per_1\"");
    server.send(event("question.asked", QUESTION));
    await(lines, "data-request=\"que_1\"");

    server.send(
        event(
            "permission.replied",
            "{\"sessionID\":\"ses_1\",\"requestID\":\"per_1\",\"reply\":\"once\"}"));
    assertThat(await(lines, "id=\"requests\"")).isNotNull();
    server.send(event("question.rejected", "{\"sessionID\":\"ses_1\",\"requestID\":\"que_1\"}"));
    await(lines, "id=\"requests\"");
    server.send(Samples.DELTA);

    assertThat(linesUntil(lines, "goodbye")).doesNotContain("data-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"once", "always", "reject"})
  void repliesToAPermissionRequest(String reply) throws Exception {
    server.respond("POST " + PERMISSIONS + "/per_1/reply", "{\"accepted\":true}");

    HttpResponse<String> answer =
        app.post(Samples.SESSION_PATH + "/permissions/per_1", "reply=" + reply);

    assertThat(answer.headers().firstValue("Location")).hasValue(Samples.SESSION_PATH);
    assertThat(server.nextBody()).isEqualTo("{\"reply\":\"" + reply + "\"}");
  }

  @Test
  void rejectsAnUnknownReply() throws Exception {
    HttpResponse<String> answer =
        app.post(Samples.SESSION_PATH + "/permissions/per_1", "reply=forever");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Choose whether to allow or to reject the request.");
    assertThat(server.hasReceivedABody()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "choice-0=Blue&choice-1-0=A&choice-1-1=B | [[\"Blue\"],[\"A\",\"B\"]]",
        "choice-0=Red&text-1=Cream               | [[\"Red\"],[\"Cream\"]]",
        "choice-0=Red&choice-1-1=B&text-1=C      | [[\"Red\"],[\"B\",\"C\"]]",
      })
  void answersQuestions(String form, String answers) throws Exception {
    server.respond("GET " + QUESTIONS, "[" + QUESTION + "]");
    server.respond("POST " + QUESTIONS + "/que_1/reply", "{\"accepted\":true}");

    HttpResponse<String> answer = app.post(Samples.SESSION_PATH + "/questions/que_1", form);

    assertThat(answer.headers().firstValue("Location")).hasValue(Samples.SESSION_PATH);
    assertThat(server.nextBody()).isEqualTo("{\"answers\":" + answers + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "que_1 | choice-0=Blue               | Answer each question.",
        "que_1 | choice-0=Green&choice-1-0=A | Answer each question.",
        "que_1 | text-0=Green&choice-1-0=A   | Answer each question.",
        "que_2 | choice-0=Blue&choice-1-0=A  | The question is no longer open.",
      })
  void rejectsIncompleteAnswers(String id, String form, String message) throws Exception {
    server.respond("GET " + QUESTIONS, "[" + QUESTION + "]");

    HttpResponse<String> answer = app.post(Samples.SESSION_PATH + "/questions/" + id, form);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(message);
    assertThat(server.hasReceivedABody()).isFalse();
  }

  @Test
  void rejectsQuestions() throws Exception {
    server.respond("POST " + QUESTIONS + "/que_1/reject", "{\"accepted\":true}");

    HttpResponse<String> answer =
        app.post(Samples.SESSION_PATH + "/questions/que_1", "reject=reject");

    assertThat(answer.headers().firstValue("Location")).hasValue(Samples.SESSION_PATH);
  }

  private static String permission(String session) {
    return PERMISSION.formatted(session);
  }

  private static String other() {
    return permission("ses_2").replace("per_1", "per_2");
  }

  private static String event(String type, String properties) {
    return "{\"type\":\"" + type + "\",\"id\":\"9\",\"properties\":" + properties + "}";
  }

  private static String await(Iterator<String> lines, String text) {
    String all = linesUntil(lines, text);
    assertThat(all).contains(text);
    return all;
  }

  private static String linesUntil(Iterator<String> lines, String text) {
    StringBuilder all = new StringBuilder();
    while (lines.hasNext() && all.indexOf(text) < 0) {
      all.append(lines.next()).append('\n');
    }
    return all.toString();
  }
}
