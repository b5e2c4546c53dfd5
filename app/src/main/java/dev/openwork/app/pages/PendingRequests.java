package dev.openwork.app.pages;

import dev.openwork.app.conversation.PendingRequest;
import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.servers.ServerSdk;
import dev.openwork.app.web.WebRequest;
import dev.openwork.sdk.model.PermissionReply;
import dev.openwork.sdk.model.PermissionReply.ReplyEnum;
import dev.openwork.sdk.model.QuestionAnswers;
import dev.openwork.sdk.model.QuestionOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Loads and answers the requests of an agent in a session. */
final class PendingRequests {
  private static final Set<ReplyEnum> REPLIES =
      Set.of(ReplyEnum.ONCE, ReplyEnum.ALWAYS, ReplyEnum.REJECT);

  private final ServerSdk sdk;
  private final SessionRef session;

  PendingRequests(ServerSdk sdk, SessionRef session) {
    this.sdk = sdk;
    this.session = session;
  }

  /** Returns all requests that wait for an answer. */
  List<PendingRequest> load() {
    Stream<PendingRequest> permissions =
        sdk.listPermissions(session.workspaceId()).stream()
            .filter(request -> request.sessionID().equals(session.sessionId()))
            .map(PendingRequest.Permission::of);
    return Stream.concat(permissions, questions()).toList();
  }

  private Stream<PendingRequest.Questions> questions() {
    return sdk.listQuestions(session.workspaceId()).stream()
        .filter(request -> request.sessionID().equals(session.sessionId()))
        .map(PendingRequest.Questions::of);
  }

  /** Sends the reply in a form; returns why the form is invalid. */
  Optional<String> replyPermission(WebRequest request) {
    ReplyEnum reply = new ReplyEnum(request.field("reply"));
    if (!REPLIES.contains(reply)) {
      return Optional.of("Choose whether to allow or to reject the request.");
    }
    sdk.replyPermission(
        session.workspaceId(),
        request.parameter("requestId"),
        PermissionReply.builder().reply(reply).build());
    return Optional.empty();
  }

  /** Sends the answers in a form, or rejects the questions; returns why the form is invalid. */
  Optional<String> answerQuestions(WebRequest request) {
    String id = request.parameter("requestId");
    if (!request.field("reject").isEmpty()) {
      sdk.rejectQuestion(session.workspaceId(), id);
      return Optional.empty();
    }
    List<PendingRequest.Question> questions =
        questions()
            .filter(pending -> pending.id().equals(id))
            .findFirst()
            .map(PendingRequest.Questions::questions)
            .orElse(List.of());
    List<List<String>> answers =
        IntStream.range(0, questions.size())
            .mapToObj(index -> answers(request, questions.get(index), index))
            .toList();
    if (questions.isEmpty()) {
      return Optional.of("The question is no longer open.");
    }
    if (answers.contains(List.<String>of())) {
      return Optional.of("Answer each question.");
    }
    sdk.replyQuestion(
        session.workspaceId(), id, QuestionAnswers.builder().answers(answers).build());
    return Optional.empty();
  }

  /** Returns the selected options and the text of a question. */
  private static List<String> answers(
      WebRequest request, PendingRequest.Question question, int index) {
    List<QuestionOption> options = question.options();
    Stream<String> selected =
        question.multiple()
            ? IntStream.range(0, options.size())
                .filter(i -> !request.field("choice-" + index + "-" + i).isEmpty())
                .mapToObj(i -> options.get(i).label())
            : options.stream()
                .map(QuestionOption::label)
                .filter(request.field("choice-" + index)::equals);
    Stream<String> text =
        Stream.of(request.field("text-" + index))
            .filter(other -> question.custom() && !other.isEmpty());
    return Stream.concat(selected, text).toList();
  }
}
