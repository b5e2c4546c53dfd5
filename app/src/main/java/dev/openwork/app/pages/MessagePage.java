package dev.openwork.app.pages;

import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.servers.Input;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.api.SessionsApi.ListMessagesParams;
import dev.openwork.sdk.http.Page;
import dev.openwork.sdk.model.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of the messages of a session.
 *
 * @param messages oldest first
 * @param earlier the URL path of the page of earlier messages
 */
record MessagePage(List<Message> messages, Optional<String> earlier) {
  private static final int SIZE = 50;

  MessagePage {
    messages = List.copyOf(messages);
  }

  /**
   * Loads a page.
   *
   * @param cursor null for the newest messages
   */
  static MessagePage load(OpenWorkSdk sdk, SessionRef session, @Nullable String cursor) {
    Page<Message> page =
        sdk.sessions()
            .listMessages(
                session.workspaceId(),
                session.sessionId(),
                Input.request(
                    () -> ListMessagesParams.builder().limit(SIZE).cursor(cursor).build()));
    return new MessagePage(
        page.items(), page.nextCursor().map(next -> Paths.earlierMessages(session, next)));
  }
}
