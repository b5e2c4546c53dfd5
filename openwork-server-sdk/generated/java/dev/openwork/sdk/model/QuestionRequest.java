// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * QuestionRequest.
 */
public record QuestionRequest(
    String id,
    String sessionID,
    List<Question> questions,
    @Nullable ToolCall tool) {

  /** Checks that the required fields are present, and copies the collections. */
  public QuestionRequest {
    Fields.required("QuestionRequest.id", id);
    Fields.required("QuestionRequest.sessionID", sessionID);
    Fields.required("QuestionRequest.questions", questions);
    questions = Fields.copy(questions);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String sessionID;
    private @Nullable List<Question> questions;
    private @Nullable ToolCall tool;

    private Builder() {}

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder sessionID(String sessionID) {
      this.sessionID = sessionID;
      return this;
    }

    public Builder questions(List<Question> questions) {
      this.questions = questions;
      return this;
    }

    public Builder tool(@Nullable ToolCall tool) {
      this.tool = tool;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public QuestionRequest build() {
      return new QuestionRequest(id, sessionID, questions, tool);
    }
  }
}
