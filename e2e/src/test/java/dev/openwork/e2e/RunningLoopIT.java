package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.http.ServerTarget;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import dev.openwork.sdk.model.ServerConnectedEvent;
import dev.openwork.sdk.model.SessionCreatedEvent;
import dev.openwork.sdk.model.SessionRequest;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests {@code ./dev} on a copy of this project. The tests share one loop, because the first start
 * builds everything; each test reverts its edits. The test that ends the loop runs after them.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the script ./dev")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
@Tag("slow")
class RunningLoopIT {
  /** The number of reloads under load. */
  private static final int RELOADS = Integer.getInteger("openwork.reloads", 4);

  private static final String VIEW =
      "server-v2/src/main/java/dev/openwork/server/model/WorkspaceView.java";
  private static final String LAST_COMPONENT = "Instant updatedAt) {";
  private static final String LAST_VALUE = "workspace.updatedAt());";
  private static final String ASSEMBLY =
      "server-v2/src/main/java/dev/openwork/server/assembly/Assembly.java";
  private static final String START_TIME = "clock.instant();";
  private static final String ROUTER_VERSION =
      "opencode-router/src/main/java/dev/openwork/router/cli/Version.java";
  private static final String SDK_MODEL =
      "openwork-server-sdk/generated/java/dev/openwork/sdk/model/Workspace.java";
  private static final String TYPESCRIPT_MODEL =
      "openwork-server-sdk/typescript/generated/models/Workspace.ts";
  private static final String JVM_CONFIG = ".mvn/jvm.config";

  /** Identifies a Maven process that has read the edited JVM configuration. */
  private static final String MARK = "-Dloop.mark=yes";

  private static final Pattern STARTED_AT = Pattern.compile("\"startedAt\":\"([^\"]+)\"");
  private static final long DEADLINE_SECONDS = 60;

  private ScriptedModel model;
  private LoopProject project;
  private RunningLoop loop;
  private OpenWorkSdk sdk;
  private String workspace;

  @BeforeAll
  void startLoop(@TempDir Path folder) throws Exception {
    model = ScriptedModel.start();
    project = LoopProject.create();
    loop = project.start(model);
    sdk = sdk();
    LocalWorkspaceRequest request =
        LocalWorkspaceRequest.builder().folderPath(folder.toString()).build();
    workspace = sdk.workspaces().createLocalWorkspace(request).id();
  }

  @AfterAll
  void close() {
    if (loop != null) {
      loop.close();
    }
    model.close();
  }

  @Test
  @Order(1)
  void propagatesAFieldToServerContractSdkAndPageAndKeepsRunningOnAnError() throws Exception {
    assertThat(loop.get(loop.server(), "/")).contains("\"environment\":\"development\"");
    List<ProcessHandle> opencode = loop.awaitRunning("opencode serve");
    assertThat(opencode).hasSize(1);
    try (Edit edit = edit(VIEW)) {
      assertThat(edit.save(withField(edit.original(), "\"onwards\"")))
          .contains("(+ Workspace.motto: string)", "up to date");
      assertThat(loop.get(loop.server(), "/workspaces/" + workspace))
          .contains("\"motto\":\"onwards\"");
      assertThat(project.file("server-v2/openapi/openapi.json")).content().contains("\"motto\"");
      assertThat(project.file(SDK_MODEL)).content().contains("String motto");
      assertThat(project.file(TYPESCRIPT_MODEL)).content().contains("motto: string");
      assertThat(loop.get(loop.app(), "/workspaces/" + workspace)).contains("motto", "onwards");

      edit.write(withField(edit.original(), "\"onwards\" +"));
      assertThat(loop.awaitLine("compile server-v2 failed: ")).contains("WorkspaceView.java:");
      edit.awaitCycle();
      assertThat(loop.get(loop.server(), "/workspaces/" + workspace)).contains("onwards");

      assertThat(edit.revert()).contains("(! - Workspace.motto)", "up to date");
      assertThat(loop.get(loop.server(), "/workspaces/" + workspace)).doesNotContain("motto");
      assertThat(project.file(SDK_MODEL)).content().doesNotContain("String motto");
      assertThat(project.file(TYPESCRIPT_MODEL)).content().doesNotContain("motto");
    }
    assertThat(loop.running("opencode serve")).isEqualTo(opencode);
  }

  @Tag("long")
  @Test
  @Order(2)
  void reloadsAnOpenPageWhenAFieldIsAdded() throws Exception {
    try (BrowserContext browser = TestBrowser.shared().context();
        Edit edit = edit(VIEW)) {
      Page page = browser.newPage();
      page.navigate(loop.loginUrl().toString());
      page.navigate(loop.app().resolve("/workspaces/" + workspace).toString());
      assertThat(page.locator("[data-property=motto]").count()).isZero();

      edit.save(withField(edit.original(), "\"onwards\""));

      page.waitForSelector(
          "[data-property=motto]", new Page.WaitForSelectorOptions().setTimeout(60_000));
      edit.revert();
    }
  }

  @Test
  @Order(3)
  void replacesTheRouterProcessAndKeepsTheOpencodeProcess() throws Exception {
    List<ProcessHandle> router = loop.awaitRunning("opencode-router.jar");
    List<ProcessHandle> opencode = loop.awaitRunning("opencode serve");
    try (Edit edit = edit(ROUTER_VERSION)) {
      String changed =
          edit.original()
              .replace("IVersionProvider {", "IVersionProvider { static final int CHANGED = 1;");

      assertThat(edit.save(changed))
          .contains("(kept running, informed of the staged assets)", "up to date");

      assertThat(loop.awaitRunning("opencode-router.jar")).hasSize(1).isNotEqualTo(router);
      edit.revert();
    }
    assertThat(loop.running("opencode serve")).isEqualTo(opencode);
  }

  @Test
  @Order(4)
  void reloadsUnderLoadWithoutFailedRequestsOrLostEvents() throws Exception {
    AtomicInteger finished = new AtomicInteger();
    List<String> created = new ArrayList<>();
    try (EventStream<WorkspaceEvent> stream = sdk.events().stream(workspace);
        Edit edit = edit(ASSEMBLY)) {
      assertThat(edit.original()).containsOnlyOnce(START_TIME);
      BlockingQueue<WorkspaceEvent> events = follow(stream);
      assertThat(events.poll(DEADLINE_SECONDS, TimeUnit.SECONDS))
          .isInstanceOf(ServerConnectedEvent.class);
      LoadClients clients = new LoadClients(loop.server());
      for (boolean keepAlive : new boolean[] {true, true, false}) {
        clients.poll("/system/health", keepAlive, RunningLoopIT::revision, finished::get);
      }
      clients.subscribe("/workspaces/" + workspace + "/events", loop.token());
      try {
        for (int revision = 1; revision <= RELOADS; revision++) {
          clients.awaitStream();
          created.add(createSession());
          reload(edit, revision);
          finished.set(revision);
        }
        clients.awaitStream();
      } finally {
        clients.stop();
      }
      assertThat(clients.failures()).isEmpty();
      assertThat(clients.responses()).isGreaterThan(RELOADS);
      assertThat(clients.endedStreams()).isGreaterThanOrEqualTo(RELOADS);
      created.add(createSession());
      assertThat(createdSessions(events, created.size())).isEqualTo(created);
      edit.revert();
    }
  }

  @Tag("long")
  @Test
  @Order(5)
  void restartsMavenWhenItsConfigurationChanges() throws Exception {
    Path file = project.file(JVM_CONFIG);
    String original = Files.readString(file);
    assertThat(loop.running(MARK)).isEmpty();
    try {
      Files.writeString(file, original + MARK + "\n");
      loop.awaitLine("jvm.config changed; Maven must restart to apply it");
      loop.awaitReady();
      assertThat(loop.running(MARK)).hasSize(1);

      try (Edit edit = edit(VIEW)) {
        edit.save(withField(edit.original(), "\"onwards\""));
        assertThat(loop.get(loop.server(), "/workspaces/" + workspace)).contains("motto");
        edit.revert();
      }
    } finally {
      Files.writeString(file, original);
    }
  }

  @Test
  @Order(6)
  void stopsAllProcessesOnInterrupt() throws Exception {
    loop.interrupt();
  }

  @Tag("long")
  @Test
  @Order(7)
  void stopsAllProcessesWhenTheScriptIsTerminated() throws Exception {
    endScript(Signal.TERM);
  }

  @Tag("long")
  @Test
  @Order(8)
  void stopsAllProcessesWhenTheScriptIsKilled() throws Exception {
    endScript(Signal.KILL);
  }

  private void endScript(Signal signal) throws Exception {
    loop.close();
    try (RunningLoop restarted = project.launch(model)) {
      assertThat(restarted.awaitRunning(".launcher.Launcher")).isNotEmpty();
      restarted.endWith(signal);
    }
  }

  private OpenWorkSdk sdk() throws IOException {
    Optional<String> token = Optional.of(loop.token());
    return OpenWorkSdk.of(new ServerTarget(loop.server(), () -> token));
  }

  private String createSession() {
    return sdk.sessions().createSession(workspace, SessionRequest.builder().build()).id();
  }

  /** Starts a generation that reports {@code revision} as its start time. */
  private static void reload(Edit edit, int revision) throws Exception {
    String source = edit.original().replace(START_TIME, "Instant.ofEpochSecond(" + revision + ");");
    assertThat(edit.save(source))
        .contains("up to date")
        .doesNotContain("new JVM", "method bodies replaced");
  }

  private static int revision(String health) {
    Matcher startedAt = STARTED_AT.matcher(health);
    assertThat(startedAt.find()).as(health).isTrue();
    long second = Instant.parse(startedAt.group(1)).getEpochSecond();
    return second <= RELOADS ? (int) second : 0;
  }

  private static BlockingQueue<WorkspaceEvent> follow(EventStream<WorkspaceEvent> stream) {
    BlockingQueue<WorkspaceEvent> events = new LinkedBlockingQueue<>();
    Thread reader = new Thread(() -> stream.forEach(events::add), "events");
    reader.setDaemon(true);
    reader.start();
    return events;
  }

  /** Returns the IDs of the next {@code count} sessions that the events report as created. */
  private static List<String> createdSessions(BlockingQueue<WorkspaceEvent> events, int count)
      throws InterruptedException {
    List<String> sessions = new ArrayList<>();
    while (sessions.size() < count) {
      WorkspaceEvent event = events.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
      assertThat(event).as("after %s", sessions).isNotNull();
      if (event instanceof SessionCreatedEvent created) {
        sessions.add(created.properties().info().id());
      }
    }
    return sessions;
  }

  private static String withField(String source, String value) {
    assertThat(source).contains(LAST_COMPONENT, LAST_VALUE);
    return source
        .replace(LAST_COMPONENT, "Instant updatedAt,\n    String motto) {")
        .replace(LAST_VALUE, "workspace.updatedAt(),\n        " + value + ");");
  }

  private Edit edit(String path) throws IOException {
    Path file = project.file(path);
    return new Edit(loop, file, Files.readString(file));
  }

  /** The edits of a source file. Closing restores the file without waiting for the loop. */
  private record Edit(RunningLoop loop, Path file, String original) implements AutoCloseable {

    void write(String source) throws IOException {
      loop.skipOutput();
      Files.writeString(file, source);
    }

    /** Writes the file and returns the line of the cycle. */
    String save(String source) throws Exception {
      write(source);
      return awaitCycle();
    }

    /** Restores the file and returns the line of the cycle. */
    String revert() throws Exception {
      return save(original);
    }

    String awaitCycle() throws InterruptedException {
      return loop.awaitCycle(file.getFileName().toString());
    }

    @Override
    public void close() throws IOException {
      if (!Files.readString(file).equals(original)) {
        Files.writeString(file, original);
      }
    }
  }
}
