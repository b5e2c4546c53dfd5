// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * QuestionOption.
 *
 * @param label required
 * @param description required
 */
public record QuestionOption(
    String label,
    String description) {

  /** Checks that the required fields are present, and copies the collections. */
  public QuestionOption {
    Fields.required("QuestionOption.label", label);
    Fields.required("QuestionOption.description", description);
  }
}
