// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.api;

import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiResponse;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.http.AsyncCalls;
import dev.openwork.sdk.http.Page;
import dev.openwork.sdk.http.Payload;
import dev.openwork.sdk.http.RequestOptions;
import dev.openwork.sdk.schema.Fields;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.*;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

  Async async(AsyncCalls calls) { return new Async(calls); }

  /**
   * List pending questions.
   *
   * @param workspaceId required; at most 100 characters
   */
  public List<QuestionRequest> listQuestions(String workspaceId) { return listQuestions(workspaceId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public List<QuestionRequest> listQuestions(String workspaceId, RequestOptions options) { return withRawResponse().listQuestions(workspaceId, options).payload(); }

  /**
   * Reject questions.
   *
   * <p>The agent continues without answers.
   *
   * @param workspaceId required; at most 100 characters
   * @param requestId required; at most 100 characters
   */
  public Accepted rejectQuestion(String workspaceId, String requestId) { return rejectQuestion(workspaceId, requestId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted rejectQuestion(String workspaceId, String requestId, RequestOptions options) { return withRawResponse().rejectQuestion(workspaceId, requestId, options).payload(); }

  /**
   * Answer questions.
   *
   * <p>Answers all questions of the request, in their order.
   *
   * @param workspaceId required; at most 100 characters
   * @param requestId required; at most 100 characters
   * @param questionAnswers required
   */
  public Accepted replyQuestion(String workspaceId, String requestId, QuestionAnswers questionAnswers) { return replyQuestion(workspaceId, requestId, questionAnswers, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted replyQuestion(String workspaceId, String requestId, QuestionAnswers questionAnswers, RequestOptions options) { return withRawResponse().replyQuestion(workspaceId, requestId, questionAnswers, options).payload(); }

  /** The operations of the enclosing class, which return the whole response. */
  public final class Raw {
    private Raw() {}

    public ApiResponse<List<QuestionRequest>> listQuestions(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/questions").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)), Payload.list(QuestionRequest.class), options);
    }

    public ApiResponse<Accepted> rejectQuestion(String workspaceId, String requestId, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/questions/{requestId}/reject").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("requestId", Fields.length("requestId", requestId, 0, 100)), Payload.data(Accepted.class), options);
    }

    public ApiResponse<Accepted> replyQuestion(String workspaceId, String requestId, QuestionAnswers questionAnswers, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/questions/{requestId}/reply").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("requestId", Fields.length("requestId", requestId, 0, 100)).body(Fields.required("questionAnswers", questionAnswers)), Payload.data(Accepted.class), options);
    }
  }

  /** The operations of the enclosing class, which return futures. */
  public final class Async {
    private final AsyncCalls calls;

    private Async(AsyncCalls calls) {
      this.calls = calls;
    }

    public CompletableFuture<List<QuestionRequest>> listQuestions(String workspaceId) { return listQuestions(workspaceId, RequestOptions.none()); }

    public CompletableFuture<List<QuestionRequest>> listQuestions(String workspaceId, RequestOptions options) { return calls.start(() -> withRawResponse().listQuestions(workspaceId, options).payload()); }

    public CompletableFuture<Accepted> rejectQuestion(String workspaceId, String requestId) { return rejectQuestion(workspaceId, requestId, RequestOptions.none()); }

    public CompletableFuture<Accepted> rejectQuestion(String workspaceId, String requestId, RequestOptions options) { return calls.start(() -> withRawResponse().rejectQuestion(workspaceId, requestId, options).payload()); }

    public CompletableFuture<Accepted> replyQuestion(String workspaceId, String requestId, QuestionAnswers questionAnswers) { return replyQuestion(workspaceId, requestId, questionAnswers, RequestOptions.none()); }

    public CompletableFuture<Accepted> replyQuestion(String workspaceId, String requestId, QuestionAnswers questionAnswers, RequestOptions options) { return calls.start(() -> withRawResponse().replyQuestion(workspaceId, requestId, questionAnswers, options).payload()); }
  }
}
