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
 * Initialization
 */
@JsonPropertyOrder({
  Initialization.JSON_PROPERTY_PROVIDER_I_D,
  Initialization.JSON_PROPERTY_MODEL_I_D,
  Initialization.JSON_PROPERTY_MESSAGE_I_D
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class Initialization {
  public static final String JSON_PROPERTY_PROVIDER_I_D = "providerID";
  @jakarta.annotation.Nonnull
  private String providerID;

  public static final String JSON_PROPERTY_MODEL_I_D = "modelID";
  @jakarta.annotation.Nonnull
  private String modelID;

  public static final String JSON_PROPERTY_MESSAGE_I_D = "messageID";
  @jakarta.annotation.Nonnull
  private String messageID;

  public Initialization() {
  }

  public Initialization providerID(@jakarta.annotation.Nonnull String providerID) {
    
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

  public Initialization modelID(@jakarta.annotation.Nonnull String modelID) {
    
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

  public Initialization messageID(@jakarta.annotation.Nonnull String messageID) {
    
    this.messageID = messageID;
    return this;
  }

  /**
   * Get messageID
   * @return messageID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MESSAGE_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getMessageID() {
    return messageID;
  }


  @JsonProperty(value = JSON_PROPERTY_MESSAGE_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMessageID(@jakarta.annotation.Nonnull String messageID) {
    this.messageID = messageID;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Initialization initialization = (Initialization) o;
    return Objects.equals(this.providerID, initialization.providerID) &&
        Objects.equals(this.modelID, initialization.modelID) &&
        Objects.equals(this.messageID, initialization.messageID);
  }

  @Override
  public int hashCode() {
    return Objects.hash(providerID, modelID, messageID);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Initialization {\n");
    sb.append("    providerID: ").append(toIndentedString(providerID)).append("\n");
    sb.append("    modelID: ").append(toIndentedString(modelID)).append("\n");
    sb.append("    messageID: ").append(toIndentedString(messageID)).append("\n");
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

