package dev.openwork.app.pages;

import dev.openwork.app.conversation.Activity;
import dev.openwork.app.conversation.Change;
import dev.openwork.app.conversation.PromptSender;
import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.conversation.Transcript;
import dev.openwork.app.conversation.TranscriptEvents;
import dev.openwork.app.web.Feed;
import dev.openwork.app.web.SseWriter;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.sse.StreamListener;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Updates one page of a session: converts events of the workspace into HTML fragments. Sends all
 * messages again whenever events may have been missed, so a page is correct after an interruption.
 */
final class ConversationFeed implements Feed, StreamListener {
  private static final String FRAGMENT = "fragment";

  private final OpenWorkSdk sdk;
  private final SessionRef session;
  private final PromptSender prompts;
  private final Fragments fragments;
  private final TranscriptEvents rules;
  private final EventStream<WorkspaceEvent> events;

  private Transcript transcript = new Transcript(List.of());
  private boolean disconnected;
  private Optional<SseWriter> browser = Optional.empty();

  ConversationFeed(OpenWorkSdk sdk, SessionRef session, PromptSender prompts, Fragments fragments) {
    this.sdk = sdk;
    this.session = session;
    this.prompts = prompts;
    this.fragments = fragments;
    this.rules = new TranscriptEvents(session.sessionId());
    this.events = sdk.events().stream(session.workspaceId());
  }

  @Override
  public void run(SseWriter out) throws IOException {
    browser = Optional.of(out);
    EventStream<WorkspaceEvent> stream = events.withListener(this);
    Runnable registration = prompts.listen(session, this::showPrompt);
    try {
      while (stream.hasNext()) {
        apply(stream.next());
      }
    } catch (OpenWorkException rejected) {
      out.send(FRAGMENT, fragments.failure(rejected));
      out.send("end", "rejected");
    } finally {
      registration.run();
    }
  }

  @Override
  public void close() {
    events.close();
  }

  @Override
  public synchronized void connected() {
    disconnected = false;
    showActivity();
  }

  @Override
  public synchronized void disconnected(Optional<OpenWorkException> reason, Duration delay) {
    disconnected = true;
    showActivity();
    reason.map(fragments::failure).ifPresent(this::show);
  }

  private synchronized void apply(WorkspaceEvent event) {
    Change change = rules.apply(event, transcript);
    if (change instanceof Change.MessageChanged changed) {
      show(fragments.message(changed.message(), changed.added()));
    } else if (change instanceof Change.PartChanged changed) {
      show(fragments.part(changed.part()));
    } else if (change instanceof Change.MessageRemoved removed) {
      show(fragments.removedMessage(removed.messageId()));
    } else if (change instanceof Change.ActivityChanged) {
      showActivity();
    } else if (change instanceof Change.Renamed renamed) {
      show(fragments.title(renamed.title()));
    } else if (change instanceof Change.RunFailed failed) {
      show(fragments.failure(failed.reason()));
    } else if (change instanceof Change.EventsMissed) {
      reload();
    }
  }

  private void reload() {
    try {
      String workspaceId = session.workspaceId();
      transcript =
          new Transcript(sdk.sessions().listMessages(workspaceId, session.sessionId()).getData());
      show(fragments.messages(transcript.messages()));
      showPrompt();
    } catch (OpenWorkException e) {
      show(fragments.failure(e));
    }
  }

  private synchronized void showPrompt() {
    showActivity();
    show(prompts.state(session).failure().map(fragments::failure).orElseGet(fragments::noFailure));
  }

  private void showActivity() {
    Activity activity = transcript.activity();
    if (disconnected) {
      activity = Activity.DISCONNECTED;
    } else if (!activity.working() && prompts.state(session).running()) {
      activity = Activity.BUSY;
    }
    show(fragments.activity(activity));
  }

  private void show(String fragment) {
    try {
      browser.orElseThrow().send(FRAGMENT, fragment);
    } catch (IOException clientClosed) {
      close();
    }
  }
}
