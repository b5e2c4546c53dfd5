// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ErrorBody.
 */
public record ErrorBody(
    CodeEnum code,
    String message,
    String requestId,
    @Nullable List<ErrorDetail> details) {

  /** Checks that the required fields are present, and copies the collections. */
  public ErrorBody {
    Fields.required("ErrorBody.code", code);
    Fields.required("ErrorBody.message", message);
    Fields.required("ErrorBody.requestId", requestId);
    details = Fields.copy(details);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable CodeEnum code;
    private @Nullable String message;
    private @Nullable String requestId;
    private @Nullable List<ErrorDetail> details;

    private Builder() {}

    public Builder code(CodeEnum code) {
      this.code = code;
      return this;
    }

    public Builder message(String message) {
      this.message = message;
      return this;
    }

    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    public Builder details(@Nullable List<ErrorDetail> details) {
      this.details = details;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ErrorBody build() {
      return new ErrorBody(code, message, requestId, details);
    }
  }

  /** The values of <code>code</code>, an open enumeration: other values are kept. */
  public record CodeEnum(@JsonValue String value) {
    public static final CodeEnum BAD_GATEWAY = new CodeEnum("bad_gateway");
    public static final CodeEnum CONFLICT = new CodeEnum("conflict");
    public static final CodeEnum FORBIDDEN = new CodeEnum("forbidden");
    public static final CodeEnum INTERNAL_ERROR = new CodeEnum("internal_error");
    public static final CodeEnum INVALID_REQUEST = new CodeEnum("invalid_request");
    public static final CodeEnum NOT_FOUND = new CodeEnum("not_found");
    public static final CodeEnum NOT_IMPLEMENTED = new CodeEnum("not_implemented");
    public static final CodeEnum SERVICE_UNAVAILABLE = new CodeEnum("service_unavailable");
    public static final CodeEnum UNAUTHORIZED = new CodeEnum("unauthorized");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CodeEnum {
      Fields.required("CodeEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      BAD_GATEWAY,
      CONFLICT,
      FORBIDDEN,
      INTERNAL_ERROR,
      INVALID_REQUEST,
      NOT_FOUND,
      NOT_IMPLEMENTED,
      SERVICE_UNAVAILABLE,
      UNAUTHORIZED,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "bad_gateway" -> Known.BAD_GATEWAY;
        case "conflict" -> Known.CONFLICT;
        case "forbidden" -> Known.FORBIDDEN;
        case "internal_error" -> Known.INTERNAL_ERROR;
        case "invalid_request" -> Known.INVALID_REQUEST;
        case "not_found" -> Known.NOT_FOUND;
        case "not_implemented" -> Known.NOT_IMPLEMENTED;
        case "service_unavailable" -> Known.SERVICE_UNAVAILABLE;
        case "unauthorized" -> Known.UNAUTHORIZED;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
