// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ToolCall.
 */
public record ToolCall(
    String messageID,
    String callID) {

  /** Checks that the required fields are present, and copies the collections. */
  public ToolCall {
    Fields.required("ToolCall.messageID", messageID);
    Fields.required("ToolCall.callID", callID);
  }
}
