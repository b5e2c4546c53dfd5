package dev.openwork.server.services;

import dev.openwork.server.domain.OpencodeIds;
import dev.openwork.server.model.PermissionAnswer;
import dev.openwork.server.model.PermissionRequest;
import dev.openwork.server.model.QuestionAnswers;
import dev.openwork.server.model.QuestionRequest;
import dev.openwork.server.opencode.OpencodeRequests;
import java.util.List;
import java.util.Optional;

/** What the agents of a workspace wait for people to answer. */
public final class Requests {
  private final WorkspaceCalls calls;
  private final OpencodeRequests opencode;

  /** Makes its calls through {@code calls}. */
  public Requests(WorkspaceCalls calls, OpencodeRequests opencode) {
    this.calls = calls;
    this.opencode = opencode;
  }

  /** What must be allowed first. */
  public List<PermissionRequest> permissions(String workspaceId) {
    return calls.inFolder(workspaceId, opencode::permissions);
  }

  /** Allows it or not, with a word to the agent about why. */
  public void answer(
      String workspaceId, String requestId, PermissionAnswer answer, Optional<String> message) {
    calls.inFolder(
        workspaceId,
        folder -> {
          opencode.answer(folder, OpencodeIds.permission(requestId), answer, message);
          return folder;
        });
  }

  /** What is asked. */
  public List<QuestionRequest> questions(String workspaceId) {
    return calls.inFolder(workspaceId, opencode::questions);
  }

  /** Answers all questions of a request. */
  public void answer(String workspaceId, String requestId, QuestionAnswers answers) {
    calls.inFolder(
        workspaceId,
        folder -> {
          opencode.answer(folder, OpencodeIds.question(requestId), answers);
          return folder;
        });
  }

  /** Declines to answer. */
  public void reject(String workspaceId, String requestId) {
    calls.inFolder(
        workspaceId,
        folder -> {
          opencode.reject(folder, OpencodeIds.question(requestId));
          return folder;
        });
  }
}
