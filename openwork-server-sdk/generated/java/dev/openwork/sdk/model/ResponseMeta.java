// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * ResponseMeta.
 */
public record ResponseMeta(
    String requestId,
    OffsetDateTime timestamp,
    @Nullable String nextCursor) {

  /** Checks that the required fields are present, and copies the collections. */
  public ResponseMeta {
    Fields.required("ResponseMeta.requestId", requestId);
    Fields.required("ResponseMeta.timestamp", timestamp);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String requestId;
    private @Nullable OffsetDateTime timestamp;
    private @Nullable String nextCursor;

    private Builder() {}

    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    public Builder timestamp(OffsetDateTime timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    public Builder nextCursor(@Nullable String nextCursor) {
      this.nextCursor = nextCursor;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ResponseMeta build() {
      return new ResponseMeta(requestId, timestamp, nextCursor);
    }
  }
}
