// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Message.
 */
public record Message(
    MessageInfo info,
    List<MessagePart> parts) {

  /** Checks that the required fields are present, and copies the collections. */
  public Message {
    Fields.required("Message.info", info);
    Fields.required("Message.parts", parts);
    parts = Fields.copy(parts);
  }
}
