package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real server in the real loop, reloaded under clients without pause; as often as {@code
 * -Dopenwork.reloads} says.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives the script ./dev")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class ReloadsIT {
  private static final int RELOADS = Integer.getInteger("openwork.reloads", 6);
  private static final String ASSEMBLY =
      "server-v2/src/main/java/dev/openwork/server/Assembly.java";
  private static final String START = "clock.instant();";
  private static final Pattern STARTED = Pattern.compile("\"startedAt\":\"([^\"]+)\"");
  private static final Duration NEWS = Duration.ofSeconds(60);

  private final AtomicInteger finished = new AtomicInteger();
  private final ProjectCopy project;
  private final Path repository;

  ReloadsIT() throws Exception {
    LoopProject shared = LoopProject.shared();
    this.project = shared.copy();
    this.repository = shared.repository();
  }

  @Test
  void refusesNoRequestAnswersNoneLateAndEndsStreamsSuchThatTheyGoOn(@TempDir Path folder)
      throws Exception {
    String original = Files.readString(project.file(ASSEMBLY));
    assertThat(original).containsOnlyOnce(START);
    try (ScriptedModel model = ScriptedModel.start();
        RunningLoop loop = RunningLoop.start(project, repository, model)) {
      Optional<String> token = Optional.of(loop.token());
      OpenWorkSdk sdk = OpenWorkSdk.of(new ServerTarget(loop.server(), () -> token));
      String workspace = open(sdk, folder);
      try (EventStream<WorkspaceEvent> stream = sdk.events().stream(workspace)) {
        BlockingQueue<WorkspaceEvent> events = follow(stream);
        assertThat(events.poll(NEWS.toSeconds(), TimeUnit.SECONDS))
            .isInstanceOf(ServerConnectedEvent.class);
        RestlessClients clients = clients(loop, workspace);
        try {
          for (int revision = 1; revision <= RELOADS; revision++) {
            clients.awaitStream();
            reload(loop, original, revision);
          }
          clients.awaitStream();
        } finally {
          clients.end();
        }
        assertThat(clients.complaints()).isEmpty();
        assertThat(clients.answers()).isGreaterThan(RELOADS);
        assertThat(clients.endedStreams()).isGreaterThanOrEqualTo(RELOADS);
        awaitNews(sdk, workspace, events);
      }
    } finally {
      Files.writeString(project.file(ASSEMBLY), original);
    }
  }

  private RestlessClients clients(RunningLoop loop, String workspace) throws IOException {
    RestlessClients clients = new RestlessClients(loop.server());
    for (boolean keepsConnection : new boolean[] {true, true, false}) {
      clients.ask("/system/health", keepsConnection, ReloadsIT::revision, finished::get);
    }
    clients.listen("/workspaces/" + workspace + "/events", loop.token());
    return clients;
  }

  /**
   * What a generation reads when it starts asks for another one, and is no part of the contract.
   */
  private void reload(RunningLoop loop, String original, int revision) throws Exception {
    Files.writeString(
        project.file(ASSEMBLY),
        original.replace(START, "Instant.ofEpochSecond(" + revision + ");"));
    assertThat(loop.awaitCycle("Assembly.java"))
        .contains("up to date")
        .doesNotContain("new JVM", "method bodies replaced");
    finished.set(revision);
  }

  private static BlockingQueue<WorkspaceEvent> follow(EventStream<WorkspaceEvent> stream) {
    BlockingQueue<WorkspaceEvent> events = new LinkedBlockingQueue<>();
    Thread reader = new Thread(() -> stream.forEachRemaining(events::add), "events");
    reader.setDaemon(true);
    reader.start();
    return events;
  }

  /** What happens while the stream connects again is not in it, so it has to happen again. */
  private static void awaitNews(
      OpenWorkSdk sdk, String workspace, BlockingQueue<WorkspaceEvent> events)
      throws InterruptedException {
    long begin = System.nanoTime();
    events.clear();
    @Nullable WorkspaceEvent event = null;
    while (!(event instanceof SessionCreatedEvent)) {
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(NEWS);
      if (event == null) {
        sdk.sessions().createSession(workspace, new SessionRequest());
      }
      event = events.poll(1, TimeUnit.SECONDS);
    }
  }

  private static int revision(String health) {
    Matcher started = STARTED.matcher(health);
    assertThat(started.find()).as(health).isTrue();
    long second = Instant.parse(started.group(1)).getEpochSecond();
    return second <= RELOADS ? (int) second : 0;
  }

  private static String open(OpenWorkSdk sdk, Path folder) {
    LocalWorkspaceRequest request = new LocalWorkspaceRequest().folderPath(folder.toString());
    return sdk.workspaces().createLocalWorkspace(request).getData().getId();
  }
}
