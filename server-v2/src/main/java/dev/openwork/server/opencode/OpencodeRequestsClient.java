package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.model.PermissionAnswer;
import dev.openwork.server.model.PermissionRequest;
import dev.openwork.server.model.QuestionAnswers;
import dev.openwork.server.model.QuestionRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** opencode's permission requests and questions, as its version 1.18 offers them. */
public final class OpencodeRequestsClient implements OpencodeRequests {
  private static final TypeReference<List<PermissionRequest>> PERMISSIONS =
      new TypeReference<>() {};
  private static final TypeReference<List<QuestionRequest>> QUESTIONS = new TypeReference<>() {};
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};

  private final OpencodeHttp http;

  /** Calls through {@code http}. */
  public OpencodeRequestsClient(OpencodeHttp http) {
    this.http = http;
  }

  @Override
  public List<PermissionRequest> permissions(Path directory) {
    return http.get(directory, "/permission", PERMISSIONS);
  }

  @Override
  public void answer(
      Path directory, String requestId, PermissionAnswer answer, Optional<String> message) {
    http.post(
        directory,
        "/permission/" + requestId + "/reply",
        new PermissionBody(answer, message.orElse(null)),
        DONE);
  }

  @Override
  public List<QuestionRequest> questions(Path directory) {
    return http.get(directory, "/question", QUESTIONS);
  }

  @Override
  public void answer(Path directory, String requestId, QuestionAnswers answers) {
    http.post(directory, "/question/" + requestId + "/reply", answers, DONE);
  }

  @Override
  public void reject(Path directory, String requestId) {
    http.post(directory, "/question/" + requestId + "/reject", Map.of(), DONE);
  }

  private record PermissionBody(PermissionAnswer reply, @Nullable String message) {}
}
