// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * UnknownProperties.
 */
public record UnknownProperties(
    String type,
    Map<String, Object> properties) {

  /** Checks that the required fields are present, and copies the collections. */
  public UnknownProperties {
    Fields.required("UnknownProperties.type", type);
    Fields.required("UnknownProperties.properties", properties);
    properties = Fields.copy(properties);
  }
}
