package dev.openwork.server.opencode;

import dev.openwork.server.model.PermissionAnswer;
import dev.openwork.server.model.PermissionRequest;
import dev.openwork.server.model.QuestionAnswers;
import dev.openwork.server.model.QuestionRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What agents wait for people to answer; fails as {@link OpencodeSessions} does. */
public interface OpencodeRequests {

  /** What must be allowed first. */
  List<PermissionRequest> permissions(Path directory);

  /** Allows it or not. */
  void answer(Path directory, String requestId, PermissionAnswer answer, Optional<String> message);

  /** What is asked. */
  List<QuestionRequest> questions(Path directory);

  /** Answers all questions of a request. */
  void answer(Path directory, String requestId, QuestionAnswers answers);

  /** Declines to answer. */
  void reject(Path directory, String requestId);
}
