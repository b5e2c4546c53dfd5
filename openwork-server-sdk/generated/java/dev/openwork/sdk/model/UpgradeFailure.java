// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * UpgradeFailure.
 */
public record UpgradeFailure(
    String program,
    ChildError error) {

  /** Checks that the required fields are present, and copies the collections. */
  public UpgradeFailure {
    Fields.required("UpgradeFailure.program", program);
    Fields.required("UpgradeFailure.error", error);
  }
}
