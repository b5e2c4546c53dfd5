package dev.openwork.app.pages;

import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.servers.MessageList;
import dev.openwork.app.servers.ServerSdk;
import dev.openwork.sdk.model.Message;
import java.util.List;
import java.util.Optional;

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
   * @param cursor the position of the page; empty for the newest messages
   */
  static MessagePage load(ServerSdk sdk, SessionRef session, Optional<String> cursor) {
    MessageList list = sdk.listMessages(session.workspaceId(), session.sessionId(), SIZE, cursor);
    return new MessagePage(
        list.messages(), list.earlier().map(next -> Paths.earlierMessages(session, next)));
  }
}
