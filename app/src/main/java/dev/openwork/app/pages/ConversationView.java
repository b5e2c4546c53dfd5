package dev.openwork.app.pages;

import dev.openwork.app.conversation.Activity;
import dev.openwork.app.conversation.MessageView;
import dev.openwork.app.conversation.PendingRequest;
import dev.openwork.app.servers.ServerInfo;
import dev.openwork.app.servers.WorkspaceInfo;
import dev.openwork.sdk.model.Session;
import java.util.List;
import java.util.Optional;

/**
 * The data of the page of a session.
 *
 * @param messages oldest first
 * @param earlier the URL path of earlier messages
 * @param requests what the agent asks for
 * @param notice why the last prompt failed
 */
public record ConversationView(
    ServerInfo server,
    WorkspaceInfo workspace,
    Session session,
    List<MessageView> messages,
    Optional<String> earlier,
    Activity activity,
    List<PendingRequest> requests,
    Optional<Notice> notice) {
  public ConversationView {
    messages = List.copyOf(messages);
    requests = List.copyOf(requests);
  }
}
