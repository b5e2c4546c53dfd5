// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.QuestionRequest;
import dev.openwork.sdk.model.ResponseMeta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * QuestionRequestListEnvelope
 */
@JsonPropertyOrder({
  QuestionRequestListEnvelope.JSON_PROPERTY_OK,
  QuestionRequestListEnvelope.JSON_PROPERTY_DATA,
  QuestionRequestListEnvelope.JSON_PROPERTY_META
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class QuestionRequestListEnvelope {
  public static final String JSON_PROPERTY_OK = "ok";
  @jakarta.annotation.Nonnull
  private Boolean ok;

  public static final String JSON_PROPERTY_DATA = "data";
  @jakarta.annotation.Nonnull
  private List<QuestionRequest> data;

  public static final String JSON_PROPERTY_META = "meta";
  @jakarta.annotation.Nonnull
  private ResponseMeta meta;

  public QuestionRequestListEnvelope() {
  }

  public QuestionRequestListEnvelope ok(@jakarta.annotation.Nonnull Boolean ok) {
    
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

  public QuestionRequestListEnvelope data(@jakarta.annotation.Nonnull List<QuestionRequest> data) {
    
    this.data = data;
    return this;
  }

  public QuestionRequestListEnvelope addDataItem(QuestionRequest dataItem) {
    if (this.data == null) {
      this.data = new ArrayList<>();
    }
    this.data.add(dataItem);
    return this;
  }

  /**
   * Get data
   * @return data
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<QuestionRequest> getData() {
    return data;
  }


  @JsonProperty(value = JSON_PROPERTY_DATA, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setData(@jakarta.annotation.Nonnull List<QuestionRequest> data) {
    this.data = data;
  }

  public QuestionRequestListEnvelope meta(@jakarta.annotation.Nonnull ResponseMeta meta) {
    
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
    QuestionRequestListEnvelope questionRequestListEnvelope = (QuestionRequestListEnvelope) o;
    return Objects.equals(this.ok, questionRequestListEnvelope.ok) &&
        Objects.equals(this.data, questionRequestListEnvelope.data) &&
        Objects.equals(this.meta, questionRequestListEnvelope.meta);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ok, data, meta);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class QuestionRequestListEnvelope {\n");
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

