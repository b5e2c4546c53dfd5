// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.api;

import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiResponse;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.http.Page;
import dev.openwork.sdk.http.Payload;
import dev.openwork.sdk.http.RequestOptions;
import dev.openwork.sdk.schema.Fields;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.*;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of the tag <code>Questions</code>. Thread-safe. */
public final class QuestionsApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public QuestionsApi(ApiTransport transport) {
    this.transport = transport;
  }

  /** Returns the same operations with status, headers and request ID of the response. */
  public Raw withRawResponse() {
    return new Raw();
  }

  /**
   * List pending questions.
   *
   * @param workspaceId required; at most 100 characters
   */
  public List<QuestionRequest> listQuestions(String workspaceId) {
    return listQuestions(workspaceId, RequestOptions.none());
  }

  /** Like the overload with fewer parameters, with options of this call. */
  public List<QuestionRequest> listQuestions(String workspaceId, RequestOptions options) {
    return withRawResponse().listQuestions(workspaceId, options).payload();
  }

  /**
   * Reject questions.
   *
   * <p>The agent continues without answers.
   *
   * @param workspaceId required; at most 100 characters
   * @param requestId required; at most 100 characters
   */
  public Accepted rejectQuestion(String workspaceId, String requestId) {
    return rejectQuestion(workspaceId, requestId, RequestOptions.none());
  }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted rejectQuestion(String workspaceId, String requestId, RequestOptions options) {
    return withRawResponse().rejectQuestion(workspaceId, requestId, options).payload();
  }

  /**
   * Answer questions.
   *
   * <p>Answers all questions of the request, in their order.
   *
   * @param workspaceId required; at most 100 characters
   * @param requestId required; at most 100 characters
   * @param questionAnswers required
   */
  public Accepted replyQuestion(String workspaceId, String requestId, QuestionAnswers questionAnswers) {
    return replyQuestion(workspaceId, requestId, questionAnswers, RequestOptions.none());
  }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted replyQuestion(String workspaceId, String requestId, QuestionAnswers questionAnswers, RequestOptions options) {
    return withRawResponse().replyQuestion(workspaceId, requestId, questionAnswers, options).payload();
  }

  /** The operations of the enclosing class, which return the whole response. */
  public final class Raw {
    private Raw() {}

    public ApiResponse<List<QuestionRequest>> listQuestions(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/questions").path("workspaceId", workspaceId), Payload.list(QuestionRequest.class), options);
    }

    public ApiResponse<Accepted> rejectQuestion(String workspaceId, String requestId, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/questions/{requestId}/reject").path("workspaceId", workspaceId).path("requestId", requestId), Payload.data(Accepted.class), options);
    }

    public ApiResponse<Accepted> replyQuestion(String workspaceId, String requestId, QuestionAnswers questionAnswers, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/questions/{requestId}/reply").path("workspaceId", workspaceId).path("requestId", requestId)
              .body(questionAnswers), Payload.data(Accepted.class), options);
    }
  }
}
