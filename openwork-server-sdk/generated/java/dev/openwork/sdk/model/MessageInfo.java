// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessageInfo.
 */
public record MessageInfo(
    String id,
    String sessionID,
    RoleEnum role,
    MessageTime time,
    @Nullable String parentID,
    @Nullable String agent,
    @Nullable ModelChoice model,
    @Nullable String providerID,
    @Nullable String modelID,
    @Nullable String finish,
    @Nullable Double cost,
    @Nullable TokenUsage tokens,
    @Nullable OpencodeError error) {

  /** Checks that the required fields are present, and copies the collections. */
  public MessageInfo {
    Fields.required("MessageInfo.id", id);
    Fields.required("MessageInfo.sessionID", sessionID);
    Fields.required("MessageInfo.role", role);
    Fields.required("MessageInfo.time", time);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String sessionID;
    private @Nullable RoleEnum role;
    private @Nullable MessageTime time;
    private @Nullable String parentID;
    private @Nullable String agent;
    private @Nullable ModelChoice model;
    private @Nullable String providerID;
    private @Nullable String modelID;
    private @Nullable String finish;
    private @Nullable Double cost;
    private @Nullable TokenUsage tokens;
    private @Nullable OpencodeError error;

    private Builder() {}

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder sessionID(String sessionID) {
      this.sessionID = sessionID;
      return this;
    }

    public Builder role(RoleEnum role) {
      this.role = role;
      return this;
    }

    public Builder time(MessageTime time) {
      this.time = time;
      return this;
    }

    public Builder parentID(@Nullable String parentID) {
      this.parentID = parentID;
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

    public Builder providerID(@Nullable String providerID) {
      this.providerID = providerID;
      return this;
    }

    public Builder modelID(@Nullable String modelID) {
      this.modelID = modelID;
      return this;
    }

    public Builder finish(@Nullable String finish) {
      this.finish = finish;
      return this;
    }

    public Builder cost(@Nullable Double cost) {
      this.cost = cost;
      return this;
    }

    public Builder tokens(@Nullable TokenUsage tokens) {
      this.tokens = tokens;
      return this;
    }

    public Builder error(@Nullable OpencodeError error) {
      this.error = error;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public MessageInfo build() {
      return new MessageInfo(id, sessionID, role, time, parentID, agent, model, providerID, modelID, finish, cost, tokens, error);
    }
  }

  /** The values of <code>role</code>, an open enumeration: other values are kept. */
  public record RoleEnum(@JsonValue String value) {
    public static final RoleEnum USER = new RoleEnum("user");
    public static final RoleEnum ASSISTANT = new RoleEnum("assistant");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoleEnum {
      Fields.required("RoleEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      USER,
      ASSISTANT,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "user" -> Known.USER;
        case "assistant" -> Known.ASSISTANT;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
