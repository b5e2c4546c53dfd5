package dev.openwork.server.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agent wants to know before it goes on. */
public record QuestionRequest(
    String id, String sessionID, List<Question> questions, @Nullable ToolCall tool) {

  /**
   * One of its questions.
   *
   * @param header the question in a word or two
   * @param multiple whether more than one option may be chosen
   * @param custom whether an answer in other words is taken
   */
  public record Question(
      String question,
      String header,
      List<QuestionOption> options,
      @Nullable Boolean multiple,
      @Nullable Boolean custom) {}

  /** An answer to choose. */
  public record QuestionOption(String label, String description) {}
}
