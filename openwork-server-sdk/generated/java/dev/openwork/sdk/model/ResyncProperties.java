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
 * ResyncProperties
 */
@JsonPropertyOrder({
  ResyncProperties.JSON_PROPERTY_LAST_EVENT_I_D
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ResyncProperties {
  public static final String JSON_PROPERTY_LAST_EVENT_I_D = "lastEventID";
  @jakarta.annotation.Nonnull
  private String lastEventID;

  public ResyncProperties() {
  }

  public ResyncProperties lastEventID(@jakarta.annotation.Nonnull String lastEventID) {
    
    this.lastEventID = lastEventID;
    return this;
  }

  /**
   * Get lastEventID
   * @return lastEventID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LAST_EVENT_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getLastEventID() {
    return lastEventID;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_EVENT_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setLastEventID(@jakarta.annotation.Nonnull String lastEventID) {
    this.lastEventID = lastEventID;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ResyncProperties resyncProperties = (ResyncProperties) o;
    return Objects.equals(this.lastEventID, resyncProperties.lastEventID);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lastEventID);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ResyncProperties {\n");
    sb.append("    lastEventID: ").append(toIndentedString(lastEventID)).append("\n");
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

