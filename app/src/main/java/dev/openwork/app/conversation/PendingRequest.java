package dev.openwork.app.conversation;

import dev.openwork.sdk.model.PermissionRequest;
import dev.openwork.sdk.model.QuestionOption;
import dev.openwork.sdk.model.QuestionRequest;
import java.util.List;

/** A request of an agent that waits for an answer. */
public sealed interface PendingRequest {

  /** Returns the ID of the request. */
  String id();

  /**
   * Asks for permission.
   *
   * @param action what the agent wants to do, {@code bash} for instance
   * @param targets to what it wants to do it: commands, files or addresses
   * @param always what an answer for always allows
   */
  record Permission(String id, String action, List<String> targets, List<String> always)
      implements PendingRequest {
    public Permission {
      targets = List.copyOf(targets);
      always = List.copyOf(always);
    }

    /** Returns a request of the API. */
    public static Permission of(PermissionRequest request) {
      return new Permission(
          request.id(), request.permission(), request.patterns(), request.always());
    }
  }

  /** Asks questions, all of which are answered at once. */
  record Questions(String id, List<Question> questions) implements PendingRequest {
    public Questions {
      questions = List.copyOf(questions);
    }

    /** Returns a request of the API. */
    public static Questions of(QuestionRequest request) {
      return new Questions(
          request.id(),
          request.questions().stream()
              .map(
                  question ->
                      new Question(
                          question.header(),
                          question.question(),
                          question.options(),
                          Boolean.TRUE.equals(question.multiple()),
                          !Boolean.FALSE.equals(question.custom())))
              .toList());
    }
  }

  /**
   * A question.
   *
   * @param multiple whether several options may be selected
   * @param custom whether other answers are possible
   */
  record Question(
      String header, String text, List<QuestionOption> options, boolean multiple, boolean custom) {
    public Question {
      options = List.copyOf(options);
    }
  }
}
