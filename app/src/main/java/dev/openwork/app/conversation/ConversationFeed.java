package dev.openwork.app.conversation;

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
 * Keeps one page of a session up to date: turns the workspace's events into pieces of HTML. All
 * messages are sent whenever the server says that events may have been missed, so a page is right
 * again after any interruption.
 */
public final class ConversationFeed implements Feed, StreamListener {
  private static final String FRAGMENT = "fragment";

  private final OpenWorkSdk sdk;
  private final SessionRef session;
  private final Prompts prompts;
  private final Fragments fragments;
  private final TranscriptEvents rules;
  private final EventStream<WorkspaceEvent> events;

  private Transcript transcript = new Transcript(List.of());
  private boolean away;
  private Optional<SseWriter> browser = Optional.empty();

  /** Prepares the feed of a session; nothing is connected yet. */
  public ConversationFeed(
      OpenWorkSdk sdk, SessionRef session, Prompts prompts, Fragments fragments) {
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
    EventStream<WorkspaceEvent> heard = events.withListener(this);
    Prompts.Registration registration = prompts.listen(session, this::showPrompt);
    try {
      while (heard.hasNext()) {
        take(heard.next());
      }
    } catch (OpenWorkException refused) {
      out.send(FRAGMENT, fragments.failure(refused));
      out.send("end", "refused");
    } finally {
      registration.remove();
    }
  }

  @Override
  public void close() {
    events.close();
  }

  @Override
  public synchronized void connected() {
    away = false;
    showActivity();
  }

  @Override
  public synchronized void disconnected(Optional<OpenWorkException> reason, Duration pause) {
    away = true;
    showActivity();
    reason.map(fragments::failure).ifPresent(this::show);
  }

  private synchronized void take(WorkspaceEvent event) {
    Change change = rules.apply(event, transcript);
    if (change instanceof Change.MessageChanged changed) {
      show(fragments.message(changed.message(), changed.added()));
    } else if (change instanceof Change.PartChanged changed) {
      show(fragments.part(changed.part()));
    } else if (change instanceof Change.MessageGone gone) {
      show(fragments.gone(gone.messageId()));
    } else if (change instanceof Change.ActivityChanged) {
      showActivity();
    } else if (change instanceof Change.Renamed renamed) {
      show(fragments.title(renamed.title()));
    } else if (change instanceof Change.RunFailed failed) {
      show(fragments.failure(failed.reason()));
    } else if (change instanceof Change.Missed) {
      readAgain();
    }
  }

  private void readAgain() {
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
    if (away) {
      activity = Activity.AWAY;
    } else if (!activity.working() && prompts.state(session).running()) {
      activity = Activity.BUSY;
    }
    show(fragments.activity(activity));
  }

  private void show(String fragment) {
    try {
      browser.orElseThrow().send(FRAGMENT, fragment);
    } catch (IOException browserLeft) {
      close();
    }
  }
}
