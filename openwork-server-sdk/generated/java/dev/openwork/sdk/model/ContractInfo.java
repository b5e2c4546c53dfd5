// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ContractInfo.
 */
public record ContractInfo(
    String path,
    String openapi,
    String version) {

  /** Checks that the required fields are present, and copies the collections. */
  public ContractInfo {
    Fields.required("ContractInfo.path", path);
    Fields.required("ContractInfo.openapi", openapi);
    Fields.required("ContractInfo.version", version);
  }
}
