// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ProviderCatalog
 */
@JsonPropertyOrder({
  ProviderCatalog.JSON_PROPERTY_PROVIDERS,
  ProviderCatalog.JSON_PROPERTY_DEFAULT_MODELS,
  ProviderCatalog.JSON_PROPERTY_CONNECTED
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ProviderCatalog {
  public static final String JSON_PROPERTY_PROVIDERS = "providers";
  @jakarta.annotation.Nonnull
  private List<Provider> providers;

  public static final String JSON_PROPERTY_DEFAULT_MODELS = "defaultModels";
  @jakarta.annotation.Nonnull
  private Map<String, String> defaultModels;

  public static final String JSON_PROPERTY_CONNECTED = "connected";
  @jakarta.annotation.Nonnull
  private List<String> connected;

  public ProviderCatalog() {
  }

  public ProviderCatalog providers(@jakarta.annotation.Nonnull List<Provider> providers) {
    
    this.providers = providers;
    return this;
  }

  public ProviderCatalog addProvidersItem(Provider providersItem) {
    if (this.providers == null) {
      this.providers = new ArrayList<>();
    }
    this.providers.add(providersItem);
    return this;
  }

  /**
   * Get providers
   * @return providers
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PROVIDERS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<Provider> getProviders() {
    return providers;
  }


  @JsonProperty(value = JSON_PROPERTY_PROVIDERS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setProviders(@jakarta.annotation.Nonnull List<Provider> providers) {
    this.providers = providers;
  }

  public ProviderCatalog defaultModels(@jakarta.annotation.Nonnull Map<String, String> defaultModels) {
    
    this.defaultModels = defaultModels;
    return this;
  }

  public ProviderCatalog putDefaultModelsItem(String key, String defaultModelsItem) {
    this.defaultModels.put(key, defaultModelsItem);
    return this;
  }

  /**
   * Get defaultModels
   * @return defaultModels
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DEFAULT_MODELS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Map<String, String> getDefaultModels() {
    return defaultModels;
  }


  @JsonProperty(value = JSON_PROPERTY_DEFAULT_MODELS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDefaultModels(@jakarta.annotation.Nonnull Map<String, String> defaultModels) {
    this.defaultModels = defaultModels;
  }

  public ProviderCatalog connected(@jakarta.annotation.Nonnull List<String> connected) {
    
    this.connected = connected;
    return this;
  }

  public ProviderCatalog addConnectedItem(String connectedItem) {
    if (this.connected == null) {
      this.connected = new ArrayList<>();
    }
    this.connected.add(connectedItem);
    return this;
  }

  /**
   * Get connected
   * @return connected
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CONNECTED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<String> getConnected() {
    return connected;
  }


  @JsonProperty(value = JSON_PROPERTY_CONNECTED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setConnected(@jakarta.annotation.Nonnull List<String> connected) {
    this.connected = connected;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ProviderCatalog providerCatalog = (ProviderCatalog) o;
    return Objects.equals(this.providers, providerCatalog.providers) &&
        Objects.equals(this.defaultModels, providerCatalog.defaultModels) &&
        Objects.equals(this.connected, providerCatalog.connected);
  }

  @Override
  public int hashCode() {
    return Objects.hash(providers, defaultModels, connected);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ProviderCatalog {\n");
    sb.append("    providers: ").append(toIndentedString(providers)).append("\n");
    sb.append("    defaultModels: ").append(toIndentedString(defaultModels)).append("\n");
    sb.append("    connected: ").append(toIndentedString(connected)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  /**
   * Convert the given object to string with each line indented by 4 spaces
   * (except the first line).
   */
  private String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }

}

