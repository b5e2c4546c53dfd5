// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Session.
 */
public record Session(
    String id,
    String title,
    String directory,
    @Nullable String parentID,
    @Nullable String agent,
    @Nullable Double cost,
    @Nullable TokenUsage tokens,
    SessionTime time,
    @Nullable SessionSummary summary,
    @Nullable SessionShare share,
    @Nullable SessionRevert revert) {

  /** Checks that the required fields are present, and copies the collections. */
  public Session {
    Fields.required("Session.id", id);
    Fields.required("Session.title", title);
    Fields.required("Session.directory", directory);
    Fields.required("Session.time", time);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String title;
    private @Nullable String directory;
    private @Nullable String parentID;
    private @Nullable String agent;
    private @Nullable Double cost;
    private @Nullable TokenUsage tokens;
    private @Nullable SessionTime time;
    private @Nullable SessionSummary summary;
    private @Nullable SessionShare share;
    private @Nullable SessionRevert revert;

    private Builder() {}

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder directory(String directory) {
      this.directory = directory;
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

    public Builder cost(@Nullable Double cost) {
      this.cost = cost;
      return this;
    }

    public Builder tokens(@Nullable TokenUsage tokens) {
      this.tokens = tokens;
      return this;
    }

    public Builder time(SessionTime time) {
      this.time = time;
      return this;
    }

    public Builder summary(@Nullable SessionSummary summary) {
      this.summary = summary;
      return this;
    }

    public Builder share(@Nullable SessionShare share) {
      this.share = share;
      return this;
    }

    public Builder revert(@Nullable SessionRevert revert) {
      this.revert = revert;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public Session build() {
      return new Session(id, title, directory, parentID, agent, cost, tokens, time, summary, share, revert);
    }
  }
}
