package dev.openwork.sdk.http;

import dev.openwork.sdk.schema.Fields;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The options of one call.
 *
 * @param timeout how long to wait for a byte of the response, instead of the default of the SDK
 * @param headers additional headers
 * @param idempotencyKey makes a retry safe: the server runs requests with the same key once; 1 to
 *     255 visible ASCII characters
 * @param retries the retries of this call, instead of those of the SDK
 */
public record RequestOptions(
    Optional<Duration> timeout,
    Map<String, String> headers,
    Optional<String> idempotencyKey,
    Optional<CallRetries> retries) {
  private static final String VISIBLE = "^[!-~]+$";
  private static final RequestOptions NONE = builder().build();

  public RequestOptions {
    headers = Map.copyOf(headers);
    timeout
        .filter(value -> value.isNegative() || value.isZero())
        .ifPresent(
            value -> {
              throw new IllegalArgumentException("timeout must be positive, got " + value);
            });
    idempotencyKey.ifPresent(
        key ->
            Fields.length(
                "idempotencyKey", Fields.pattern("idempotencyKey", key, VISIBLE), 1, 255));
  }

  /** Returns options that change nothing. */
  public static RequestOptions none() {
    return NONE;
  }

  /** Returns a builder without options. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds options. Not thread-safe. */
  public static final class Builder {
    private final Map<String, String> headers = new TreeMap<>();
    private Optional<Duration> timeout = Optional.empty();
    private Optional<String> idempotencyKey = Optional.empty();
    private Optional<CallRetries> retries = Optional.empty();

    private Builder() {}

    /** Sets how long to wait for a byte of the response. */
    public Builder timeout(Duration value) {
      timeout = Optional.of(value);
      return this;
    }

    /** Adds a header. */
    public Builder header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    /** Sets the key under which the server runs the request once. */
    public Builder idempotencyKey(String value) {
      idempotencyKey = Optional.of(value);
      return this;
    }

    /** Sets the retries. */
    public Builder retries(CallRetries value) {
      retries = Optional.of(value);
      return this;
    }

    /** Returns the options. */
    public RequestOptions build() {
      return new RequestOptions(timeout, headers, idempotencyKey, retries);
    }
  }
}
