package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.model.MessageEnvelope;
import dev.openwork.sdk.model.MessagePartDeltaEvent;
import dev.openwork.sdk.model.PromptPart;
import dev.openwork.sdk.model.PromptRequest;
import dev.openwork.sdk.model.ServerConnectedEvent;
import dev.openwork.sdk.model.SessionRequest;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A prompt through the SDK, the real server and the real opencode, to the scripted model and back.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PromptIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final ScriptedModel model = ScriptedModel.start();
  private final RunningServer server;
  private final OpenWorkSdk sdk;
  private final String workspace;

  PromptIT(@TempDir Path home) throws Exception {
    server = RunningServer.start(model, home);
    sdk = server.sdk();
    workspace = server.openWorkspace(home.resolve("project"));
  }

  @AfterEach
  void close() {
    server.close();
    model.close();
  }

  @Test
  void theAnswerIsStreamedWhileTheModelSpeaks() throws Exception {
    ScriptedAnswer answer = model.say(ScriptedAnswer.of("one ", "two ", "three").heldAfter(2));
    String session = createSession();
    try (EventStream<WorkspaceEvent> events = sdk.events().stream(workspace)) {
      assertThat(events.next()).isInstanceOf(ServerConnectedEvent.class);
      CompletableFuture<MessageEnvelope> message = prompt(session);
      assertThat(textUpTo(events, "two ")).isEqualTo("one two ");
      assertThat(message).isNotDone();
      answer.release();
      assertThat(textUpTo(events, "three")).isEqualTo("three");
      message.get(SOON.toSeconds(), TimeUnit.SECONDS);
    }
    assertThat(sdk.sessions().listMessages(workspace, session).getData()).hasSize(2);
  }

  @Test
  void anAbortReachesTheModel() throws Exception {
    ScriptedAnswer answer = model.say(ScriptedAnswer.of("never", " ending").heldAfter(1));
    String session = createSession();
    CompletableFuture<MessageEnvelope> message = prompt(session);
    answer.awaitHeld(SOON);
    sdk.sessions().abort(workspace, session);
    assertThat(answer.awaitEnd(SOON)).isEqualTo(ScriptedAnswer.End.ABANDONED);
    message.get(SOON.toSeconds(), TimeUnit.SECONDS);
  }

  private String createSession() {
    return sdk.sessions().createSession(workspace, new SessionRequest()).getData().getId();
  }

  private CompletableFuture<MessageEnvelope> prompt(String session) {
    PromptPart text = new PromptPart().type(PromptPart.TypeEnum.TEXT).text("Count to three");
    PromptRequest request = new PromptRequest().addPartsItem(text);
    return CompletableFuture.supplyAsync(() -> sdk.sessions().prompt(workspace, session, request));
  }

  /** The text of the deltas up to one that says {@code last}. */
  private static String textUpTo(EventStream<WorkspaceEvent> events, String last) {
    var text = new StringBuilder();
    while (!text.toString().endsWith(last)) {
      if (events.next() instanceof MessagePartDeltaEvent delta) {
        text.append(delta.getProperties().getDelta());
      }
    }
    return text.toString();
  }
}
