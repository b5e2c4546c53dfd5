// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * UpgradeResult.
 */
public record UpgradeResult(
    RuntimeUpgrade state,
    RuntimeSummary summary) {

  /** Checks that the required fields are present, and copies the collections. */
  public UpgradeResult {
    Fields.required("UpgradeResult.state", state);
    Fields.required("UpgradeResult.summary", summary);
  }
}
