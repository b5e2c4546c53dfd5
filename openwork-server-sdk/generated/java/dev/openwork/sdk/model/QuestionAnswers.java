// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * QuestionAnswers.
 *
 * @param answers required; at most 100 elements
 */
public record QuestionAnswers(
    List<List<String>> answers) {

  /** Checks that the required fields are present, and copies the collections. */
  public QuestionAnswers {
    Fields.required("QuestionAnswers.answers", answers);
    answers = Fields.copy(answers);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable List<List<String>> answers;

    private Builder() {}

    public Builder answers(List<List<String>> answers) {
      this.answers = answers;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public QuestionAnswers build() {
      Fields.size("QuestionAnswers.answers", answers, 0, 100);
      return new QuestionAnswers(answers);
    }
  }
}
