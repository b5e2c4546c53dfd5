// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ChildSummary;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ServerChildren
 */
@JsonPropertyOrder({
  ServerChildren.JSON_PROPERTY_OPENCODE,
  ServerChildren.JSON_PROPERTY_ROUTER
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ServerChildren {
  public static final String JSON_PROPERTY_OPENCODE = "opencode";
  @jakarta.annotation.Nonnull
  private ChildSummary opencode;

  public static final String JSON_PROPERTY_ROUTER = "router";
  @jakarta.annotation.Nonnull
  private ChildSummary router;

  public ServerChildren() {
  }

  public ServerChildren opencode(@jakarta.annotation.Nonnull ChildSummary opencode) {
    
    this.opencode = opencode;
    return this;
  }

  /**
   * Get opencode
   * @return opencode
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OPENCODE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ChildSummary getOpencode() {
    return opencode;
  }


  @JsonProperty(value = JSON_PROPERTY_OPENCODE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setOpencode(@jakarta.annotation.Nonnull ChildSummary opencode) {
    this.opencode = opencode;
  }

  public ServerChildren router(@jakarta.annotation.Nonnull ChildSummary router) {
    
    this.router = router;
    return this;
  }

  /**
   * Get router
   * @return router
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ROUTER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ChildSummary getRouter() {
    return router;
  }


  @JsonProperty(value = JSON_PROPERTY_ROUTER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRouter(@jakarta.annotation.Nonnull ChildSummary router) {
    this.router = router;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ServerChildren serverChildren = (ServerChildren) o;
    return Objects.equals(this.opencode, serverChildren.opencode) &&
        Objects.equals(this.router, serverChildren.router);
  }

  @Override
  public int hashCode() {
    return Objects.hash(opencode, router);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ServerChildren {\n");
    sb.append("    opencode: ").append(toIndentedString(opencode)).append("\n");
    sb.append("    router: ").append(toIndentedString(router)).append("\n");
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

