package dev.openwork.server.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions of an agent that waits for the answers. */
public record QuestionRequest(
    String id, String sessionID, List<Question> questions, @Nullable ToolCall tool) {

  /**
   * A question.
   *
   * @param header a short title
   * @param multiple whether several options can be selected
   * @param custom whether a custom answer is allowed
   */
  public record Question(
      String question,
      String header,
      List<QuestionOption> options,
      @Nullable Boolean multiple,
      @Nullable Boolean custom) {}

  /** An option of a question. */
  public record QuestionOption(String label, String description) {}
}
