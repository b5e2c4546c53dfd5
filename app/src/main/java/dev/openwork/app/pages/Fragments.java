package dev.openwork.app.pages;

import dev.openwork.app.conversation.Activity;
import dev.openwork.app.conversation.Change;
import dev.openwork.app.conversation.MessageView;
import dev.openwork.app.conversation.PendingRequest;
import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.conversation.TextPiece;
import dev.openwork.sdk.error.OpenWorkException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders HTML fragments that htmx swaps into a page. Uses the templates of the pages. */
final class Fragments {
  private static final String REPLACE = "outerHTML";

  private final Views views;

  Fragments(Views views) {
    this.views = views;
  }

  String messages(List<MessageView> messages, Optional<String> earlier) {
    return views.part(
        "messages", Map.of("messages", messages, "earlier", earlier, "swap", REPLACE));
  }

  /** Returns the messages of a page that precedes the messages of an open page. */
  String earlier(List<MessageView> messages, Optional<String> earlier) {
    return views.part("earlier-messages", Map.of("messages", messages, "earlier", earlier));
  }

  String text(String partId, List<TextPiece> pieces) {
    return views.part("text-added", Map.of("partId", partId, "pieces", pieces));
  }

  /** Returns the fragment for a change of a message, a part or the title, or of a failed run. */
  String of(Change change) {
    if (change instanceof Change.MessageAdded added) {
      return views.part("added", Map.of("message", added.message()));
    } else if (change instanceof Change.MessageUpdated updated) {
      return views.part("message-updated", Map.of("message", updated.message()));
    } else if (change instanceof Change.MessageRemoved removed) {
      return removed("message-" + removed.messageId());
    } else if (change instanceof Change.PartAdded added) {
      return views.part("part-added", Map.of("messageId", added.messageId(), "part", added.part()));
    } else if (change instanceof Change.PartChanged changed) {
      return views.part("part", Map.of("part", changed.part(), "swap", REPLACE));
    } else if (change instanceof Change.PartRemoved removed) {
      return removed("part-" + removed.partId());
    } else if (change instanceof Change.Renamed renamed) {
      return views.part("session-title", Map.of("title", renamed.title(), "swap", REPLACE));
    } else if (change instanceof Change.RunFailed failed) {
      return failure(failed.reason());
    }
    throw new IllegalArgumentException("No fragment for " + change);
  }

  private String removed(String elementId) {
    return views.part("removed", Map.of("elementId", elementId));
  }

  String requests(SessionRef session, List<PendingRequest> requests) {
    return views.part(
        "requests", Map.of("path", Paths.session(session), "requests", requests, "swap", REPLACE));
  }

  String activity(Activity activity) {
    return views.part("activity", Map.of("activity", activity, "swap", REPLACE));
  }

  String failure(OpenWorkException failure) {
    return notice(Optional.of(Notice.of(failure)));
  }

  String failure(String reason) {
    return failure("Request failed", reason);
  }

  String failure(String title, String reason) {
    return notice(Optional.of(Notice.of(title, reason)));
  }

  String noFailure() {
    return notice(Optional.empty());
  }

  private String notice(Optional<Notice> notice) {
    return views.part("conversation-notice", Map.of("notice", notice, "swap", REPLACE));
  }
}
