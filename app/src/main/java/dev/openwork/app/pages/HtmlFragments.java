package dev.openwork.app.pages;

import dev.openwork.app.conversation.Activity;
import dev.openwork.app.conversation.Fragments;
import dev.openwork.app.conversation.MessageView;
import dev.openwork.app.conversation.PartView;
import dev.openwork.sdk.error.OpenWorkException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders fragments with the templates that the pages use, marked for htmx to put in place. */
final class HtmlFragments implements Fragments {
  private final Views views;

  HtmlFragments(Views views) {
    this.views = views;
  }

  @Override
  public String messages(List<MessageView> messages) {
    return views.part("messages", Map.of("messages", messages, "swap", "outerHTML"));
  }

  @Override
  public String message(MessageView message, boolean added) {
    return added
        ? views.part("added", Map.of("message", message))
        : views.part("message", Map.of("message", message, "swap", "outerHTML"));
  }

  @Override
  public String part(PartView part) {
    return views.part("part", Map.of("part", part, "swap", "outerHTML"));
  }

  @Override
  public String gone(String messageId) {
    return views.part("gone", Map.of("messageId", messageId));
  }

  @Override
  public String title(String title) {
    return views.part("session-title", Map.of("title", title, "swap", "outerHTML"));
  }

  @Override
  public String activity(Activity activity) {
    return views.part("activity", Map.of("activity", activity, "swap", "outerHTML"));
  }

  @Override
  public String failure(OpenWorkException failure) {
    return notice(Optional.of(Notices.of(failure)));
  }

  @Override
  public String failure(String reason) {
    return notice(Optional.of(Notice.of("That did not work", reason)));
  }

  @Override
  public String noFailure() {
    return notice(Optional.empty());
  }

  private String notice(Optional<Notice> notice) {
    return views.part("conversation-notice", Map.of("notice", notice, "swap", "outerHTML"));
  }
}
