// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * ProviderCatalog.
 */
public record ProviderCatalog(
    List<Provider> providers,
    Map<String, String> defaultModels,
    List<String> connected) {

  /** Checks that the required fields are present, and copies the collections. */
  public ProviderCatalog {
    Fields.required("ProviderCatalog.providers", providers);
    providers = Fields.copy(providers);
    Fields.required("ProviderCatalog.defaultModels", defaultModels);
    defaultModels = Fields.copy(defaultModels);
    Fields.required("ProviderCatalog.connected", connected);
    connected = Fields.copy(connected);
  }
}
