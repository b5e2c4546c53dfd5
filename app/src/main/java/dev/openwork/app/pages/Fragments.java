package dev.openwork.app.pages;

import dev.openwork.app.conversation.Activity;
import dev.openwork.app.conversation.MessageView;
import dev.openwork.app.conversation.PartView;
import dev.openwork.sdk.error.OpenWorkException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders HTML fragments that htmx swaps into a page. Uses the templates of the pages. */
final class Fragments {
  private final Views views;

  Fragments(Views views) {
    this.views = views;
  }

  String messages(List<MessageView> messages) {
    return views.part("messages", Map.of("messages", messages, "swap", "outerHTML"));
  }

  String message(MessageView message, boolean added) {
    return added
        ? views.part("added", Map.of("message", message))
        : views.part("message", Map.of("message", message, "swap", "outerHTML"));
  }

  String part(PartView part) {
    return views.part("part", Map.of("part", part, "swap", "outerHTML"));
  }

  String removedMessage(String messageId) {
    return views.part("removed", Map.of("messageId", messageId));
  }

  String title(String title) {
    return views.part("session-title", Map.of("title", title, "swap", "outerHTML"));
  }

  String activity(Activity activity) {
    return views.part("activity", Map.of("activity", activity, "swap", "outerHTML"));
  }

  String failure(OpenWorkException failure) {
    return notice(Optional.of(Notice.of(failure)));
  }

  String failure(String reason) {
    return notice(Optional.of(Notice.of("Request failed", reason)));
  }

  String noFailure() {
    return notice(Optional.empty());
  }

  private String notice(Optional<Notice> notice) {
    return views.part("conversation-notice", Map.of("notice", notice, "swap", "outerHTML"));
  }
}
