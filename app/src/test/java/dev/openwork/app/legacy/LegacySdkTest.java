package dev.openwork.app.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.app.legacy.FakeOpencode.Call;
import dev.openwork.app.servers.Capability;
import dev.openwork.app.servers.MessageList;
import dev.openwork.app.servers.ServerStatus;
import dev.openwork.sdk.error.BadGatewayException;
import dev.openwork.sdk.error.ConflictException;
import dev.openwork.sdk.error.InvalidRequestException;
import dev.openwork.sdk.error.NotFoundException;
import dev.openwork.sdk.error.ServiceUnavailableException;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import dev.openwork.sdk.model.MessagePartDeltaEvent;
import dev.openwork.sdk.model.ModelChoice;
import dev.openwork.sdk.model.PermissionReply;
import dev.openwork.sdk.model.PermissionReply.ReplyEnum;
import dev.openwork.sdk.model.PermissionRequest;
import dev.openwork.sdk.model.PromptPart;
import dev.openwork.sdk.model.PromptRequest;
import dev.openwork.sdk.model.QuestionAnswers;
import dev.openwork.sdk.model.ServerConnectedEvent;
import dev.openwork.sdk.model.Session;
import dev.openwork.sdk.model.SessionRequest;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LegacySdkTest {
  private static final ObjectMapper JSON = Connections.shared().json();
  private static final PromptRequest PROMPT =
      PromptRequest.builder()
          .parts(List.of(PromptPart.builder().type(PromptPart.TypeEnum.TEXT).text("Go").build()))
          .build();
  private static final String MESSAGES =
      """
      [{"info":{"id":"msg_1","sessionID":"ses_1","role":"assistant","unknown":true,
        "time":{"created":1}},
        "parts":[{"id":"prt_1","sessionID":"ses_1","messageID":"msg_1","type":"text",
         "text":"Hello"}]}]\
      """;

  private final AtomicBoolean running = new AtomicBoolean(true);
  private FakeOpencode opencode;
  private OpencodeHttp http;
  private LegacySdk sdk;
  private Path folder;
  private String workspace;

  @BeforeEach
  void start(@TempDir Path directory) throws Exception {
    folder = Files.createDirectory(directory.toRealPath().resolve("pröject 1%"));
    opencode = new FakeOpencode(0, "secret");
    http = new OpencodeHttp(this::endpoint, JSON);
    sdk =
        new LegacySdk(
            http,
            () -> new ServerStatus(ServerStatus.State.OK, "running", "1.18"),
            LegacyWorkspaces.open(directory.resolve("workspaces.json"), JSON, Clock.systemUTC()),
            JSON);
    workspace =
        sdk.createLocalWorkspace(
                LocalWorkspaceRequest.builder().folderPath(folder.toString()).build())
            .id();
    opencode.respond("GET /session/ses_1", session(folder));
  }

  @AfterEach
  void stop() {
    http.close();
    opencode.close();
  }

  @Test
  void offersToOpenFoldersOnly() {
    assertThat(sdk.server().capabilities()).containsExactly(Capability.OPEN_FOLDERS);
    assertThat(sdk.server().isLocal()).isTrue();
    assertThat(sdk.status().text()).isEqualTo("running");
  }

  @Test
  void listsTheSessionsOfTheFolder() throws Exception {
    String directory = encoded(encoded(folder.toString()));
    opencode.respond(
        "GET /session?directory=" + directory + "&limit=100", "[" + session(folder) + "]");

    assertThat(sdk.listSessions(workspace)).extracting(Session::title).containsExactly("First");
    assertThat(opencode.nextCall().directory()).isEqualTo(encoded(folder.toString()));
  }

  @Test
  void createsASession() throws Exception {
    opencode.respond("POST /session", session(folder));
    SessionRequest request =
        SessionRequest.builder()
            .title("First")
            .model(ModelChoice.builder().providerID("p").modelID("m").build())
            .build();

    assertThat(sdk.createSession(workspace, request).id()).isEqualTo("ses_1");
    assertThat(opencode.nextCall().body())
        .isEqualTo("{\"title\":\"First\",\"model\":{\"providerID\":\"p\",\"id\":\"m\"}}");
  }

  @Test
  void returnsOnlySessionsOfTheFolder() {
    opencode.respond("GET /session/ses_2", session(folder.resolveSibling("other")));

    assertThat(sdk.getSession(workspace, "ses_1").title()).isEqualTo("First");
    for (String id : List.of("ses_2", "ses_3", "../ses_1", "ses_1/abort", "")) {
      assertThatThrownBy(() -> sdk.getSession(workspace, id))
          .as(id)
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> sdk.abort(workspace, id))
          .as(id)
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void listsMessagesByPage() {
    opencode.respondPage("GET /session/ses_1/message?limit=2", MESSAGES, "a+b");
    opencode.respond("GET /session/ses_1/message?limit=2&before=a%2Bb", "[]");

    MessageList newest = sdk.listMessages(workspace, "ses_1", 2, Optional.empty());
    MessageList earlier = sdk.listMessages(workspace, "ses_1", 2, newest.earlier());

    assertThat(newest.messages().get(0).parts().get(0).text()).isEqualTo("Hello");
    assertThat(newest.earlier()).hasValue("a+b");
    assertThat(earlier.messages()).isEmpty();
    assertThat(earlier.earlier()).isEmpty();
  }

  @Test
  void promptsAndAborts() throws Exception {
    opencode.respond("POST /session/ses_1/message", "{}");
    opencode.respond("POST /session/ses_1/abort", "true");

    sdk.prompt(workspace, "ses_1", PROMPT);
    sdk.abort(workspace, "ses_1");

    assertThat(nextPost())
        .isEqualTo(
            new Call(
                "POST /session/ses_1/message",
                encoded(folder.toString()),
                "{\"parts\":[{\"type\":\"text\",\"text\":\"Go\"}]}"));
    assertThat(nextPost().request()).isEqualTo("POST /session/ses_1/abort");
  }

  @Test
  void listsAndAnswersPermissionRequests() throws Exception {
    opencode.respond(
        "GET /permission",
        """
        [{"id":"per_1","sessionID":"ses_1","permission":"bash","patterns":["ls"],"always":[],
          "metadata":{}}]\
        """);
    opencode.respond("POST /permission/per_1/reply", "true");

    assertThat(sdk.listPermissions(workspace))
        .extracting(PermissionRequest::permission)
        .containsExactly("bash");
    sdk.replyPermission(
        workspace, "per_1", PermissionReply.builder().reply(ReplyEnum.ALWAYS).build());

    assertThat(nextPost().body()).isEqualTo("{\"reply\":\"always\"}");
  }

  @Test
  void listsAnswersAndRejectsQuestions() throws Exception {
    opencode.respond(
        "GET /question",
        """
        [{"id":"que_1","sessionID":"ses_1","questions":[
          {"question":"Which?","header":"H","options":[{"label":"A","description":"d"}]}]}]\
        """);
    opencode.respond("POST /question/que_1/reply", "true");
    opencode.respond("POST /question/que_1/reject", "true");

    assertThat(sdk.listQuestions(workspace).get(0).questions().get(0).question())
        .isEqualTo("Which?");
    sdk.replyQuestion(
        workspace, "que_1", QuestionAnswers.builder().answers(List.of(List.of("A"))).build());
    sdk.rejectQuestion(workspace, "que_1");

    assertThat(nextPost().body()).isEqualTo("{\"answers\":[[\"A\"]]}");
    assertThat(nextPost().request()).isEqualTo("POST /question/que_1/reject");
  }

  @Test
  void streamsEventsAndReconnects() {
    try (EventStream<WorkspaceEvent> events = sdk.events(workspace)) {
      assertThat(events.next()).isInstanceOf(ServerConnectedEvent.class);
      opencode.send("{\"type\":\"invented\",\"properties\":{}}");
      opencode.send(
          "{\"payload\":{\"id\":\"evt_1\",\"type\":\"message.part.delta\",\"properties\":{"
              + "\"sessionID\":\"ses_1\",\"messageID\":\"msg_1\",\"partID\":\"prt_1\","
              + "\"field\":\"text\",\"delta\":\"Hi\"}}}");
      assertThat(events.next()).isInstanceOf(WorkspaceEvent.Unknown.class);
      assertThat(events.next())
          .isInstanceOfSatisfying(
              MessagePartDeltaEvent.class,
              delta -> assertThat(delta.properties().delta()).isEqualTo("Hi"));

      opencode.send("");

      assertThat(events.next()).isInstanceOf(ServerConnectedEvent.class);
    }
  }

  @Test
  void endsAStreamThatIsClosedByAnotherThread() throws Exception {
    EventStream<WorkspaceEvent> events = sdk.events(workspace);
    CountDownLatch connected = new CountDownLatch(1);
    Thread reader =
        new Thread(
            () -> {
              for (WorkspaceEvent event : events) {
                connected.countDown();
              }
            });
    reader.start();
    connected.await();

    events.close();

    reader.join();
  }

  @Test
  void reportsWhyOpencodeIsNotRunning() {
    running.set(false);

    assertThatThrownBy(() -> sdk.listPermissions(workspace))
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessage("opencode is starting.");
    assertThat(sdk.listWorkspaces()).hasSize(1);
  }

  @Test
  void reportsThatOpencodeStoppedResponding() {
    opencode.close();

    assertThatThrownBy(() -> sdk.listPermissions(workspace))
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessageStartingWith("opencode stopped responding");
  }

  @Test
  void mapsTheErrorsOfOpencode() {
    String problem = "{\"data\":{\"message\":\"the reason\"}}";

    opencode.fail("GET /permission", 400, problem);
    assertThatThrownBy(() -> sdk.listPermissions(workspace))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageEndingWith(": the reason");
    opencode.fail("POST /session/ses_1/abort", 409, "{\"message\":\"the reason\"}");
    assertThatThrownBy(() -> sdk.abort(workspace, "ses_1"))
        .isInstanceOf(ConflictException.class)
        .hasMessageEndingWith(": the reason");
    opencode.fail("POST /session/ses_1/message", 400, problem);
    assertThatThrownBy(() -> sdk.prompt(workspace, "ses_1", PROMPT))
        .isInstanceOf(InvalidRequestException.class);
    opencode.fail("GET /permission", 500, "<html>");
    assertThatThrownBy(() -> sdk.listPermissions(workspace))
        .isInstanceOf(BadGatewayException.class)
        .hasMessage("opencode failed with status 500.");
    opencode.respond("GET /permission", "{");
    assertThatThrownBy(() -> sdk.listPermissions(workspace))
        .isInstanceOf(BadGatewayException.class);
    opencode.respond("GET /permission", "null");
    assertThatThrownBy(() -> sdk.listPermissions(workspace))
        .isInstanceOf(BadGatewayException.class);
  }

  /** Returns the next request that changes something. */
  private Call nextPost() throws InterruptedException {
    Call call = opencode.nextCall();
    while (!call.request().startsWith("POST")) {
      call = opencode.nextCall();
    }
    return call;
  }

  private OpencodeEndpoint endpoint() {
    if (!running.get()) {
      throw Failures.unavailable("opencode is starting.");
    }
    return opencode.endpoint();
  }

  private static String session(Path directory) {
    return """
    {"id":"ses_1","title":"First","directory":"%s","time":{"created":1,"updated":2}}\
    """
        .formatted(directory);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
