// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Question.
 */
public record Question(
    String question,
    String header,
    List<QuestionOption> options,
    @Nullable Boolean multiple,
    @Nullable Boolean custom) {

  /** Checks that the required fields are present, and copies the collections. */
  public Question {
    Fields.required("Question.question", question);
    Fields.required("Question.header", header);
    Fields.required("Question.options", options);
    options = Fields.copy(options);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String question;
    private @Nullable String header;
    private @Nullable List<QuestionOption> options;
    private @Nullable Boolean multiple;
    private @Nullable Boolean custom;

    private Builder() {}

    public Builder question(String question) {
      this.question = question;
      return this;
    }

    public Builder header(String header) {
      this.header = header;
      return this;
    }

    public Builder options(List<QuestionOption> options) {
      this.options = options;
      return this;
    }

    public Builder multiple(@Nullable Boolean multiple) {
      this.multiple = multiple;
      return this;
    }

    public Builder custom(@Nullable Boolean custom) {
      this.custom = custom;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public Question build() {
      return new Question(question, header, options, multiple, custom);
    }
  }
}
