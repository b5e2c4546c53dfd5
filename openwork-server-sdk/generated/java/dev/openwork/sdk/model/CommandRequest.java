// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * CommandRequest.
 *
 * @param command required; 1 to 200 characters
 * @param arguments optional; at most 100000 characters
 * @param agent optional; at most 100 characters
 * @param model optional
 */
public record CommandRequest(
    String command,
    @Nullable String arguments,
    @Nullable String agent,
    @Nullable ModelChoice model) {

  /** Checks that the required fields are present, and copies the collections. */
  public CommandRequest {
    Fields.required("CommandRequest.command", command);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String command;
    private @Nullable String arguments;
    private @Nullable String agent;
    private @Nullable ModelChoice model;

    private Builder() {}

    public Builder command(String command) {
      this.command = command;
      return this;
    }

    public Builder arguments(@Nullable String arguments) {
      this.arguments = arguments;
      return this;
    }

    public Builder agent(@Nullable String agent) {
      this.agent = agent;
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
    public CommandRequest build() {
      Fields.length("CommandRequest.command", command, 1, 200);
      Fields.length("CommandRequest.arguments", arguments, 0, 100000);
      Fields.length("CommandRequest.agent", agent, 0, 100);
      return new CommandRequest(command, arguments, agent, model);
    }
  }
}
