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
 * ModelChoice
 */
@JsonPropertyOrder({
  ModelChoice.JSON_PROPERTY_PROVIDER_I_D,
  ModelChoice.JSON_PROPERTY_MODEL_I_D
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ModelChoice {
  public static final String JSON_PROPERTY_PROVIDER_I_D = "providerID";
  @jakarta.annotation.Nonnull
  private String providerID;

  public static final String JSON_PROPERTY_MODEL_I_D = "modelID";
  @jakarta.annotation.Nonnull
  private String modelID;

  public ModelChoice() {
  }

  public ModelChoice providerID(@jakarta.annotation.Nonnull String providerID) {
    
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

  public ModelChoice modelID(@jakarta.annotation.Nonnull String modelID) {
    
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


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ModelChoice modelChoice = (ModelChoice) o;
    return Objects.equals(this.providerID, modelChoice.providerID) &&
        Objects.equals(this.modelID, modelChoice.modelID);
  }

  @Override
  public int hashCode() {
    return Objects.hash(providerID, modelID);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ModelChoice {\n");
    sb.append("    providerID: ").append(toIndentedString(providerID)).append("\n");
    sb.append("    modelID: ").append(toIndentedString(modelID)).append("\n");
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

