// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ReloadFeed.
 */
public record ReloadFeed(
    @JsonProperty(value = "cursor", required = true) long cursor,
    List<ReloadItem> items) {

  /** Checks that the required fields are present, and copies the collections. */
  public ReloadFeed {
    Fields.required("ReloadFeed.items", items);
    items = Fields.copy(items);
  }
}
