// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionRequest.
 *
 * @param title optional; at most 500 characters
 * @param parentID optional; at most 100 characters; matches <code>^ses_?[A-Za-z0-9]+$</code>
 * @param agent optional; at most 100 characters
 * @param model optional
 */
public record SessionRequest(
    @Nullable String title,
    @Nullable String parentID,
    @Nullable String agent,
    @Nullable ModelChoice model) {

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String title;
    private @Nullable String parentID;
    private @Nullable String agent;
    private @Nullable ModelChoice model;

    private Builder() {}

    public Builder title(@Nullable String title) {
      this.title = title;
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

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public SessionRequest build() {
      Fields.length("SessionRequest.title", title, 0, 500);
      Fields.length("SessionRequest.parentID", parentID, 0, 100);
      Fields.pattern("SessionRequest.parentID", parentID, "^ses_?[A-Za-z0-9]+$");
      Fields.length("SessionRequest.agent", agent, 0, 100);
      return new SessionRequest(title, parentID, agent, model);
    }
  }
}
