package dev.openwork.server.services;

import dev.openwork.server.domain.OpencodeIds;
import dev.openwork.server.domain.Page;
import dev.openwork.server.model.Message;
import dev.openwork.server.model.MessagePart;
import dev.openwork.server.model.ShellCall;
import dev.openwork.server.opencode.CommandCall;
import dev.openwork.server.opencode.OpencodeMessages;
import dev.openwork.server.opencode.OpencodeSessions;
import dev.openwork.server.opencode.Prompt;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What is said in the sessions of a workspace; fails as {@link OpencodeSessions} does. */
public final class Messages {
  private final WorkspaceCalls calls;
  private final OpencodeMessages opencode;

  /** Makes its calls through {@code calls}. */
  public Messages(WorkspaceCalls calls, OpencodeMessages opencode) {
    this.calls = calls;
    this.opencode = opencode;
  }

  /** The newest messages of a session, oldest first; with a cursor, those before them. */
  public Page<Message> list(
      String workspaceId, String sessionId, int limit, Optional<String> cursor) {
    return calls.inSession(
        workspaceId, sessionId, session -> opencode.list(session, limit, cursor));
  }

  /** One message. */
  public Message get(String workspaceId, String sessionId, String messageId) {
    return calls.inSession(
        workspaceId, sessionId, session -> opencode.get(session, OpencodeIds.message(messageId)));
  }

  /** Removes a message. */
  public void delete(String workspaceId, String sessionId, String messageId) {
    calls.inSession(
        workspaceId,
        sessionId,
        session -> {
          opencode.delete(session, OpencodeIds.message(messageId));
          return session;
        });
  }

  /** Replaces what a text or reasoning part says. */
  public MessagePart rewrite(
      String workspaceId, String sessionId, String messageId, String partId, String text) {
    return calls.inSession(
        workspaceId,
        sessionId,
        session ->
            opencode.rewrite(
                session, OpencodeIds.message(messageId), OpencodeIds.part(partId), text));
  }

  /** Removes a part of a message. */
  public void deletePart(String workspaceId, String sessionId, String messageId, String partId) {
    calls.inSession(
        workspaceId,
        sessionId,
        session -> {
          opencode.deletePart(session, OpencodeIds.message(messageId), OpencodeIds.part(partId));
          return session;
        });
  }

  /** Says something and completes with the answer when the run is over. */
  public CompletableFuture<Message> prompt(String workspaceId, String sessionId, Prompt prompt) {
    return calls.inSessionLater(
        workspaceId, sessionId, session -> opencode.prompt(session, prompt));
  }

  /** Says something and does not wait for the answer. */
  public void promptLater(String workspaceId, String sessionId, Prompt prompt) {
    calls.inSession(
        workspaceId,
        sessionId,
        session -> {
          opencode.promptLater(session, prompt);
          return session;
        });
  }

  /** Runs one of opencode's commands and completes with the answer. */
  public CompletableFuture<Message> command(
      String workspaceId, String sessionId, CommandCall call) {
    return calls.inSessionLater(workspaceId, sessionId, session -> opencode.command(session, call));
  }

  /** Runs a shell command and completes with the message that has its output. */
  public CompletableFuture<Message> shell(String workspaceId, String sessionId, ShellCall call) {
    return calls.inSessionLater(workspaceId, sessionId, session -> opencode.shell(session, call));
  }
}
