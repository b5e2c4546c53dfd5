// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.DatabaseHealth;
import dev.openwork.sdk.model.RuntimeSummary;
import dev.openwork.sdk.model.ServerChildren;
import dev.openwork.sdk.model.ServerProcess;
import dev.openwork.sdk.model.ServerStartup;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ServerMeta
 */
@JsonPropertyOrder({
  ServerMeta.JSON_PROPERTY_SERVICE,
  ServerMeta.JSON_PROPERTY_VERSION,
  ServerMeta.JSON_PROPERTY_STARTED_AT,
  ServerMeta.JSON_PROPERTY_ACTOR,
  ServerMeta.JSON_PROPERTY_PROCESS,
  ServerMeta.JSON_PROPERTY_MIDDLEWARE,
  ServerMeta.JSON_PROPERTY_STARTUP,
  ServerMeta.JSON_PROPERTY_DATABASE,
  ServerMeta.JSON_PROPERTY_CHILDREN,
  ServerMeta.JSON_PROPERTY_RUNTIME
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ServerMeta {
  public static final String JSON_PROPERTY_SERVICE = "service";
  @jakarta.annotation.Nonnull
  private String service;

  public static final String JSON_PROPERTY_VERSION = "version";
  @jakarta.annotation.Nonnull
  private String version;

  public static final String JSON_PROPERTY_STARTED_AT = "startedAt";
  @jakarta.annotation.Nonnull
  private OffsetDateTime startedAt;

  /**
   * Gets or Sets actor
   */
  public enum ActorEnum {
    ANONYMOUS(String.valueOf("anonymous")),
    
    CLIENT(String.valueOf("client")),
    
    HOST(String.valueOf("host")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    ActorEnum(String value) {
      this.value = value;
    }

    @JsonValue
    public String getValue() {
      return value;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }

    @JsonCreator
    public static ActorEnum fromValue(String value) {
      for (ActorEnum b : ActorEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_ACTOR = "actor";
  @jakarta.annotation.Nonnull
  private ActorEnum actor;

  public static final String JSON_PROPERTY_PROCESS = "process";
  @jakarta.annotation.Nonnull
  private ServerProcess process;

  public static final String JSON_PROPERTY_MIDDLEWARE = "middleware";
  @jakarta.annotation.Nonnull
  private List<String> middleware;

  public static final String JSON_PROPERTY_STARTUP = "startup";
  @jakarta.annotation.Nonnull
  private ServerStartup startup;

  public static final String JSON_PROPERTY_DATABASE = "database";
  @jakarta.annotation.Nonnull
  private DatabaseHealth database;

  public static final String JSON_PROPERTY_CHILDREN = "children";
  @jakarta.annotation.Nonnull
  private ServerChildren children;

  public static final String JSON_PROPERTY_RUNTIME = "runtime";
  @jakarta.annotation.Nonnull
  private RuntimeSummary runtime;

  public ServerMeta() {
  }

  public ServerMeta service(@jakarta.annotation.Nonnull String service) {
    
    this.service = service;
    return this;
  }

  /**
   * Get service
   * @return service
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SERVICE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getService() {
    return service;
  }


  @JsonProperty(value = JSON_PROPERTY_SERVICE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setService(@jakarta.annotation.Nonnull String service) {
    this.service = service;
  }

  public ServerMeta version(@jakarta.annotation.Nonnull String version) {
    
    this.version = version;
    return this;
  }

  /**
   * Get version
   * @return version
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getVersion() {
    return version;
  }


  @JsonProperty(value = JSON_PROPERTY_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setVersion(@jakarta.annotation.Nonnull String version) {
    this.version = version;
  }

  public ServerMeta startedAt(@jakarta.annotation.Nonnull OffsetDateTime startedAt) {
    
    this.startedAt = startedAt;
    return this;
  }

  /**
   * Get startedAt
   * @return startedAt
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STARTED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public OffsetDateTime getStartedAt() {
    return startedAt;
  }


  @JsonProperty(value = JSON_PROPERTY_STARTED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStartedAt(@jakarta.annotation.Nonnull OffsetDateTime startedAt) {
    this.startedAt = startedAt;
  }

  public ServerMeta actor(@jakarta.annotation.Nonnull ActorEnum actor) {
    
    this.actor = actor;
    return this;
  }

  /**
   * Get actor
   * @return actor
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ACTOR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ActorEnum getActor() {
    return actor;
  }


  @JsonProperty(value = JSON_PROPERTY_ACTOR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setActor(@jakarta.annotation.Nonnull ActorEnum actor) {
    this.actor = actor;
  }

  public ServerMeta process(@jakarta.annotation.Nonnull ServerProcess process) {
    
    this.process = process;
    return this;
  }

  /**
   * Get process
   * @return process
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PROCESS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ServerProcess getProcess() {
    return process;
  }


  @JsonProperty(value = JSON_PROPERTY_PROCESS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setProcess(@jakarta.annotation.Nonnull ServerProcess process) {
    this.process = process;
  }

  public ServerMeta middleware(@jakarta.annotation.Nonnull List<String> middleware) {
    
    this.middleware = middleware;
    return this;
  }

  public ServerMeta addMiddlewareItem(String middlewareItem) {
    if (this.middleware == null) {
      this.middleware = new ArrayList<>();
    }
    this.middleware.add(middlewareItem);
    return this;
  }

  /**
   * Get middleware
   * @return middleware
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MIDDLEWARE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<String> getMiddleware() {
    return middleware;
  }


  @JsonProperty(value = JSON_PROPERTY_MIDDLEWARE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMiddleware(@jakarta.annotation.Nonnull List<String> middleware) {
    this.middleware = middleware;
  }

  public ServerMeta startup(@jakarta.annotation.Nonnull ServerStartup startup) {
    
    this.startup = startup;
    return this;
  }

  /**
   * Get startup
   * @return startup
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STARTUP, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ServerStartup getStartup() {
    return startup;
  }


  @JsonProperty(value = JSON_PROPERTY_STARTUP, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStartup(@jakarta.annotation.Nonnull ServerStartup startup) {
    this.startup = startup;
  }

  public ServerMeta database(@jakarta.annotation.Nonnull DatabaseHealth database) {
    
    this.database = database;
    return this;
  }

  /**
   * Get database
   * @return database
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATABASE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public DatabaseHealth getDatabase() {
    return database;
  }


  @JsonProperty(value = JSON_PROPERTY_DATABASE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDatabase(@jakarta.annotation.Nonnull DatabaseHealth database) {
    this.database = database;
  }

  public ServerMeta children(@jakarta.annotation.Nonnull ServerChildren children) {
    
    this.children = children;
    return this;
  }

  /**
   * Get children
   * @return children
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CHILDREN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ServerChildren getChildren() {
    return children;
  }


  @JsonProperty(value = JSON_PROPERTY_CHILDREN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setChildren(@jakarta.annotation.Nonnull ServerChildren children) {
    this.children = children;
  }

  public ServerMeta runtime(@jakarta.annotation.Nonnull RuntimeSummary runtime) {
    
    this.runtime = runtime;
    return this;
  }

  /**
   * Get runtime
   * @return runtime
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_RUNTIME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public RuntimeSummary getRuntime() {
    return runtime;
  }


  @JsonProperty(value = JSON_PROPERTY_RUNTIME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRuntime(@jakarta.annotation.Nonnull RuntimeSummary runtime) {
    this.runtime = runtime;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ServerMeta serverMeta = (ServerMeta) o;
    return Objects.equals(this.service, serverMeta.service) &&
        Objects.equals(this.version, serverMeta.version) &&
        Objects.equals(this.startedAt, serverMeta.startedAt) &&
        Objects.equals(this.actor, serverMeta.actor) &&
        Objects.equals(this.process, serverMeta.process) &&
        Objects.equals(this.middleware, serverMeta.middleware) &&
        Objects.equals(this.startup, serverMeta.startup) &&
        Objects.equals(this.database, serverMeta.database) &&
        Objects.equals(this.children, serverMeta.children) &&
        Objects.equals(this.runtime, serverMeta.runtime);
  }

  @Override
  public int hashCode() {
    return Objects.hash(service, version, startedAt, actor, process, middleware, startup, database, children, runtime);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ServerMeta {\n");
    sb.append("    service: ").append(toIndentedString(service)).append("\n");
    sb.append("    version: ").append(toIndentedString(version)).append("\n");
    sb.append("    startedAt: ").append(toIndentedString(startedAt)).append("\n");
    sb.append("    actor: ").append(toIndentedString(actor)).append("\n");
    sb.append("    process: ").append(toIndentedString(process)).append("\n");
    sb.append("    middleware: ").append(toIndentedString(middleware)).append("\n");
    sb.append("    startup: ").append(toIndentedString(startup)).append("\n");
    sb.append("    database: ").append(toIndentedString(database)).append("\n");
    sb.append("    children: ").append(toIndentedString(children)).append("\n");
    sb.append("    runtime: ").append(toIndentedString(runtime)).append("\n");
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

