package dev.openwork.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.sdk.error.ApiError;
import dev.openwork.sdk.error.OpenWorkApiException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Converts error responses into exceptions. */
final class ApiErrors {
  private final ObjectMapper json;

  ApiErrors(ObjectMapper json) {
    this.json = json;
  }

  /** Reads the error envelope; its absence is an unexpected response. */
  OpenWorkApiException read(String operation, int status, String body) {
    JsonNode error = parse(body).path("error");
    if (!error.path("code").isTextual()) {
      return new OpenWorkApiException(
          ApiError.unexpected(status, operation + " returned status " + status + "."));
    }
    return new OpenWorkApiException(
        new ApiError(
            status,
            error.path("code").asText(),
            error.path("message").asText(),
            error.path("requestId").asText(),
            details(error.path("details"))));
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
