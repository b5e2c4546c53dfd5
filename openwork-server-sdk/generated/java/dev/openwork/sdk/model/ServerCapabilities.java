// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.AuthSummary;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ServerCapabilities
 */
@JsonPropertyOrder({
  ServerCapabilities.JSON_PROPERTY_WORKSPACES,
  ServerCapabilities.JSON_PROPERTY_SESSIONS,
  ServerCapabilities.JSON_PROPERTY_EVENTS,
  ServerCapabilities.JSON_PROPERTY_ROUTER,
  ServerCapabilities.JSON_PROPERTY_UPGRADE,
  ServerCapabilities.JSON_PROPERTY_AUTH
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ServerCapabilities {
  public static final String JSON_PROPERTY_WORKSPACES = "workspaces";
  @jakarta.annotation.Nonnull
  private Boolean workspaces;

  public static final String JSON_PROPERTY_SESSIONS = "sessions";
  @jakarta.annotation.Nonnull
  private Boolean sessions;

  public static final String JSON_PROPERTY_EVENTS = "events";
  @jakarta.annotation.Nonnull
  private Boolean events;

  public static final String JSON_PROPERTY_ROUTER = "router";
  @jakarta.annotation.Nonnull
  private Boolean router;

  public static final String JSON_PROPERTY_UPGRADE = "upgrade";
  @jakarta.annotation.Nonnull
  private Boolean upgrade;

  public static final String JSON_PROPERTY_AUTH = "auth";
  @jakarta.annotation.Nonnull
  private AuthSummary auth;

  public ServerCapabilities() {
  }

  public ServerCapabilities workspaces(@jakarta.annotation.Nonnull Boolean workspaces) {
    
    this.workspaces = workspaces;
    return this;
  }

  /**
   * Get workspaces
   * @return workspaces
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_WORKSPACES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getWorkspaces() {
    return workspaces;
  }


  @JsonProperty(value = JSON_PROPERTY_WORKSPACES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setWorkspaces(@jakarta.annotation.Nonnull Boolean workspaces) {
    this.workspaces = workspaces;
  }

  public ServerCapabilities sessions(@jakarta.annotation.Nonnull Boolean sessions) {
    
    this.sessions = sessions;
    return this;
  }

  /**
   * Get sessions
   * @return sessions
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SESSIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getSessions() {
    return sessions;
  }


  @JsonProperty(value = JSON_PROPERTY_SESSIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSessions(@jakarta.annotation.Nonnull Boolean sessions) {
    this.sessions = sessions;
  }

  public ServerCapabilities events(@jakarta.annotation.Nonnull Boolean events) {
    
    this.events = events;
    return this;
  }

  /**
   * Get events
   * @return events
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_EVENTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getEvents() {
    return events;
  }


  @JsonProperty(value = JSON_PROPERTY_EVENTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setEvents(@jakarta.annotation.Nonnull Boolean events) {
    this.events = events;
  }

  public ServerCapabilities router(@jakarta.annotation.Nonnull Boolean router) {
    
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

  public Boolean getRouter() {
    return router;
  }


  @JsonProperty(value = JSON_PROPERTY_ROUTER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRouter(@jakarta.annotation.Nonnull Boolean router) {
    this.router = router;
  }

  public ServerCapabilities upgrade(@jakarta.annotation.Nonnull Boolean upgrade) {
    
    this.upgrade = upgrade;
    return this;
  }

  /**
   * Get upgrade
   * @return upgrade
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_UPGRADE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getUpgrade() {
    return upgrade;
  }


  @JsonProperty(value = JSON_PROPERTY_UPGRADE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setUpgrade(@jakarta.annotation.Nonnull Boolean upgrade) {
    this.upgrade = upgrade;
  }

  public ServerCapabilities auth(@jakarta.annotation.Nonnull AuthSummary auth) {
    
    this.auth = auth;
    return this;
  }

  /**
   * Get auth
   * @return auth
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_AUTH, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public AuthSummary getAuth() {
    return auth;
  }


  @JsonProperty(value = JSON_PROPERTY_AUTH, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setAuth(@jakarta.annotation.Nonnull AuthSummary auth) {
    this.auth = auth;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ServerCapabilities serverCapabilities = (ServerCapabilities) o;
    return Objects.equals(this.workspaces, serverCapabilities.workspaces) &&
        Objects.equals(this.sessions, serverCapabilities.sessions) &&
        Objects.equals(this.events, serverCapabilities.events) &&
        Objects.equals(this.router, serverCapabilities.router) &&
        Objects.equals(this.upgrade, serverCapabilities.upgrade) &&
        Objects.equals(this.auth, serverCapabilities.auth);
  }

  @Override
  public int hashCode() {
    return Objects.hash(workspaces, sessions, events, router, upgrade, auth);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ServerCapabilities {\n");
    sb.append("    workspaces: ").append(toIndentedString(workspaces)).append("\n");
    sb.append("    sessions: ").append(toIndentedString(sessions)).append("\n");
    sb.append("    events: ").append(toIndentedString(events)).append("\n");
    sb.append("    router: ").append(toIndentedString(router)).append("\n");
    sb.append("    upgrade: ").append(toIndentedString(upgrade)).append("\n");
    sb.append("    auth: ").append(toIndentedString(auth)).append("\n");
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

