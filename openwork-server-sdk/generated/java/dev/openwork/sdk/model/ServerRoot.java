// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ServerRoot.
 */
public record ServerRoot(
    String service,
    String packageName,
    String version,
    String environment,
    List<String> routes,
    ContractInfo contract) {

  /** Checks that the required fields are present, and copies the collections. */
  public ServerRoot {
    Fields.required("ServerRoot.service", service);
    Fields.required("ServerRoot.packageName", packageName);
    Fields.required("ServerRoot.version", version);
    Fields.required("ServerRoot.environment", environment);
    Fields.required("ServerRoot.routes", routes);
    routes = Fields.copy(routes);
    Fields.required("ServerRoot.contract", contract);
  }
}
