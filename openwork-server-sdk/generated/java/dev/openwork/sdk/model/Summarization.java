// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Summarization
 */
@JsonPropertyOrder({
  Summarization.JSON_PROPERTY_PROVIDER_I_D,
  Summarization.JSON_PROPERTY_MODEL_I_D,
  Summarization.JSON_PROPERTY_AUTO
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class Summarization {
  public static final String JSON_PROPERTY_PROVIDER_I_D = "providerID";
  @jakarta.annotation.Nonnull
  private String providerID;

  public static final String JSON_PROPERTY_MODEL_I_D = "modelID";
  @jakarta.annotation.Nonnull
  private String modelID;

  public static final String JSON_PROPERTY_AUTO = "auto";
  @jakarta.annotation.Nullable
  private Boolean auto;

  public Summarization() {
  }

  public Summarization providerID(@jakarta.annotation.Nonnull String providerID) {
    
    this.providerID = providerID;
    return this;
  }

  /**
   * Get providerID
   * @return providerID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PROVIDER_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getProviderID() {
    return providerID;
  }


  @JsonProperty(value = JSON_PROPERTY_PROVIDER_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setProviderID(@jakarta.annotation.Nonnull String providerID) {
    this.providerID = providerID;
  }

  public Summarization modelID(@jakarta.annotation.Nonnull String modelID) {
    
    this.modelID = modelID;
    return this;
  }

  /**
   * Get modelID
   * @return modelID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MODEL_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getModelID() {
    return modelID;
  }


  @JsonProperty(value = JSON_PROPERTY_MODEL_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setModelID(@jakarta.annotation.Nonnull String modelID) {
    this.modelID = modelID;
  }

  public Summarization auto(@jakarta.annotation.Nullable Boolean auto) {
    
    this.auto = auto;
    return this;
  }

  /**
   * Get auto
   * @return auto
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_AUTO, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Boolean getAuto() {
    return auto;
  }


  @JsonProperty(value = JSON_PROPERTY_AUTO, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setAuto(@jakarta.annotation.Nullable Boolean auto) {
    this.auto = auto;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Summarization summarization = (Summarization) o;
    return Objects.equals(this.providerID, summarization.providerID) &&
        Objects.equals(this.modelID, summarization.modelID) &&
        Objects.equals(this.auto, summarization.auto);
  }

  @Override
  public int hashCode() {
    return Objects.hash(providerID, modelID, auto);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Summarization {\n");
    sb.append("    providerID: ").append(toIndentedString(providerID)).append("\n");
    sb.append("    modelID: ").append(toIndentedString(modelID)).append("\n");
    sb.append("    auto: ").append(toIndentedString(auto)).append("\n");
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

