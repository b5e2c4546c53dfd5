// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * QuestionRepliedProperties.
 */
public record QuestionRepliedProperties(
    String sessionID,
    String requestID,
    List<List<String>> answers) {

  /** Checks that the required fields are present, and copies the collections. */
  public QuestionRepliedProperties {
    Fields.required("QuestionRepliedProperties.sessionID", sessionID);
    Fields.required("QuestionRepliedProperties.requestID", requestID);
    Fields.required("QuestionRepliedProperties.answers", answers);
    answers = Fields.copy(answers);
  }
}
