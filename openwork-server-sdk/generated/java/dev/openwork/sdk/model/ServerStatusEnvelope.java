// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ResponseMeta;
import dev.openwork.sdk.model.ServerStatus;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ServerStatusEnvelope
 */
@JsonPropertyOrder({
  ServerStatusEnvelope.JSON_PROPERTY_OK,
  ServerStatusEnvelope.JSON_PROPERTY_DATA,
  ServerStatusEnvelope.JSON_PROPERTY_META
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ServerStatusEnvelope {
  public static final String JSON_PROPERTY_OK = "ok";
  @jakarta.annotation.Nonnull
  private Boolean ok;

  public static final String JSON_PROPERTY_DATA = "data";
  @jakarta.annotation.Nonnull
  private ServerStatus data;

  public static final String JSON_PROPERTY_META = "meta";
  @jakarta.annotation.Nonnull
  private ResponseMeta meta;

  public ServerStatusEnvelope() {
  }

  public ServerStatusEnvelope ok(@jakarta.annotation.Nonnull Boolean ok) {
    
    this.ok = ok;
    return this;
  }

  /**
   * Get ok
   * @return ok
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OK, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getOk() {
    return ok;
  }


  @JsonProperty(value = JSON_PROPERTY_OK, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setOk(@jakarta.annotation.Nonnull Boolean ok) {
    this.ok = ok;
  }

  public ServerStatusEnvelope data(@jakarta.annotation.Nonnull ServerStatus data) {
    
    this.data = data;
    return this;
  }

  /**
   * Get data
   * @return data
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ServerStatus getData() {
    return data;
  }


  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setData(@jakarta.annotation.Nonnull ServerStatus data) {
    this.data = data;
  }

  public ServerStatusEnvelope meta(@jakarta.annotation.Nonnull ResponseMeta meta) {
    
    this.meta = meta;
    return this;
  }

  /**
   * Get meta
   * @return meta
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_META, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ResponseMeta getMeta() {
    return meta;
  }


  @JsonProperty(value = JSON_PROPERTY_META, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMeta(@jakarta.annotation.Nonnull ResponseMeta meta) {
    this.meta = meta;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ServerStatusEnvelope serverStatusEnvelope = (ServerStatusEnvelope) o;
    return Objects.equals(this.ok, serverStatusEnvelope.ok) &&
        Objects.equals(this.data, serverStatusEnvelope.data) &&
        Objects.equals(this.meta, serverStatusEnvelope.meta);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ok, data, meta);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ServerStatusEnvelope {\n");
    sb.append("    ok: ").append(toIndentedString(ok)).append("\n");
    sb.append("    data: ").append(toIndentedString(data)).append("\n");
    sb.append("    meta: ").append(toIndentedString(meta)).append("\n");
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

