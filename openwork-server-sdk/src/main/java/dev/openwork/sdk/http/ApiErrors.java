package dev.openwork.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.sdk.error.ApiError;
import dev.openwork.sdk.error.OpenWorkApiException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Converts error responses into exceptions. */
final class ApiErrors {
  private final ObjectMapper json;
  private final Clock clock;

  ApiErrors(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /** Reads the error envelope; its absence is an unexpected response. */
  OpenWorkApiException read(String operation, HttpResponse response, String body) {
    int status = response.getCode();
    JsonNode error = parse(body).path("error");
    if (!error.path("code").isTextual()) {
      return OpenWorkApiException.of(
          new ApiError(
              status,
              ApiError.UNEXPECTED,
              operation + " returned status " + status + ".",
              "",
              List.of(),
              retryAfter(response)));
    }
    return OpenWorkApiException.of(
        new ApiError(
            status,
            error.path("code").asText(),
            error.path("message").asText(),
            error.path("requestId").asText(),
            details(error.path("details")),
            retryAfter(response)));
  }

  /** Returns the delay of the header {@code Retry-After}, in seconds or until a date. */
  private @Nullable Duration retryAfter(HttpResponse response) {
    Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
    String text = header == null ? "" : String.valueOf(header.getValue()).strip();
    try {
      return Duration.ofSeconds(Math.max(0, Integer.parseInt(text)));
    } catch (NumberFormatException noNumber) {
      Instant date = DateUtils.parseStandardDate(text);
      Duration delay = date == null ? null : Duration.between(clock.instant(), date);
      return delay != null && delay.isNegative() ? Duration.ZERO : delay;
    }
  }

  static OpenWorkApiException unreadable(
      String operation, int status, JsonProcessingException cause) {
    String message = operation + " returned a body that does not conform to the API contract.";
    return new OpenWorkApiException(ApiError.unexpected(status, message), cause);
  }

  private JsonNode parse(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException notJson) {
      return json.missingNode();
    }
  }

  private static List<String> details(JsonNode details) {
    return StreamSupport.stream(details.spliterator(), false).map(ApiErrors::detail).toList();
  }

  private static String detail(JsonNode detail) {
    String path = detail.path("path").asText();
    String message = detail.path("message").asText();
    return path.isEmpty() ? message : path + ": " + message;
  }
}
