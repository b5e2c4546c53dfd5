package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.OpencodeIds;
import dev.openwork.server.model.QuestionAnswers;
import dev.openwork.server.model.QuestionRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The questions of opencode 1.18. Methods fail as those of {@link SessionClient} do. */
public final class QuestionClient {
  private static final TypeReference<List<QuestionRequest>> REQUESTS = new TypeReference<>() {};
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};

  private final OpencodeHttp http;

  /** Creates a client that sends its calls through {@code http}. */
  public QuestionClient(OpencodeHttp http) {
    this.http = http;
  }

  /** Returns the pending questions. */
  public List<QuestionRequest> list(Path directory) {
    return http.get(directory, "/question", REQUESTS);
  }

  /** Answers all questions of a request. */
  public void reply(Path directory, String requestId, QuestionAnswers answers) {
    http.post(directory, path(requestId, "/reply"), answers, DONE);
  }

  /** Rejects all questions of a request. */
  public void reject(Path directory, String requestId) {
    http.post(directory, path(requestId, "/reject"), Map.of(), DONE);
  }

  private static String path(String requestId, String action) {
    return "/question/" + OpencodeIds.question(requestId) + action;
  }
}
