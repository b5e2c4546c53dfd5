// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ShellCall.
 *
 * @param agent required; 1 to 200 characters
 * @param command required; 1 to 100000 characters
 * @param model optional
 */
public record ShellCall(
    String agent,
    String command,
    @Nullable ModelChoice model) {

  /** Checks that the required fields are present, and copies the collections. */
  public ShellCall {
    Fields.required("ShellCall.agent", agent);
    Fields.required("ShellCall.command", command);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String agent;
    private @Nullable String command;
    private @Nullable ModelChoice model;

    private Builder() {}

    public Builder agent(String agent) {
      this.agent = agent;
      return this;
    }

    public Builder command(String command) {
      this.command = command;
      return this;
    }

    public Builder model(@Nullable ModelChoice model) {
      this.model = model;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ShellCall build() {
      Fields.length("ShellCall.agent", agent, 1, 200);
      Fields.length("ShellCall.command", command, 1, 100000);
      return new ShellCall(agent, command, model);
    }
  }
}
