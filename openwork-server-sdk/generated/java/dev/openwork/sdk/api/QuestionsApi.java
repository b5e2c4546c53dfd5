// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

package dev.openwork.sdk.api;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.AcceptedEnvelope;
import dev.openwork.sdk.model.ErrorEnvelope;
import dev.openwork.sdk.model.QuestionAnswers;
import dev.openwork.sdk.model.QuestionRequestListEnvelope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of the tag {@code Questions}. */
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})
public final class QuestionsApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public QuestionsApi(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * List pending questions.
   * @param workspaceId required
   */
  public QuestionRequestListEnvelope listQuestions(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/questions")
            .path("workspaceId", workspaceId)
            .build();
    return transport.call(request, new TypeReference<QuestionRequestListEnvelope>() {});
  }

  /**
   * Reject questions.
   *
   * <p>The agent continues without answers.
   * @param workspaceId required
   * @param requestId required
   */
  public AcceptedEnvelope rejectQuestion(String workspaceId, String requestId) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/questions/{requestId}/reject")
            .path("workspaceId", workspaceId)
            .path("requestId", requestId)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * Answer questions.
   *
   * <p>Answers all questions of the request, in their order.
   * @param workspaceId required
   * @param requestId required
   * @param questionAnswers required
   */
  public AcceptedEnvelope replyQuestion(String workspaceId, String requestId, QuestionAnswers questionAnswers) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/questions/{requestId}/reply")
            .path("workspaceId", workspaceId)
            .path("requestId", requestId)
            .body(questionAnswers)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }
}
