// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PromptRequest.
 *
 * @param parts required; 1 to 100 elements
 * @param model optional
 * @param agent optional; at most 100 characters
 * @param system optional; at most 100000 characters
 * @param noReply optional
 */
public record PromptRequest(
    List<PromptPart> parts,
    @Nullable ModelChoice model,
    @Nullable String agent,
    @Nullable String system,
    @Nullable Boolean noReply) {

  /** Checks that the required fields are present, and copies the collections. */
  public PromptRequest {
    Fields.required("PromptRequest.parts", parts);
    parts = Fields.copy(parts);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable List<PromptPart> parts;
    private @Nullable ModelChoice model;
    private @Nullable String agent;
    private @Nullable String system;
    private @Nullable Boolean noReply;

    private Builder() {}

    public Builder parts(List<PromptPart> parts) {
      this.parts = parts;
      return this;
    }

    public Builder model(@Nullable ModelChoice model) {
      this.model = model;
      return this;
    }

    public Builder agent(@Nullable String agent) {
      this.agent = agent;
      return this;
    }

    public Builder system(@Nullable String system) {
      this.system = system;
      return this;
    }

    public Builder noReply(@Nullable Boolean noReply) {
      this.noReply = noReply;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public PromptRequest build() {
      Fields.size("PromptRequest.parts", parts, 1, 100);
      Fields.length("PromptRequest.agent", agent, 0, 100);
      Fields.length("PromptRequest.system", system, 0, 100000);
      return new PromptRequest(parts, model, agent, system, noReply);
    }
  }
}
