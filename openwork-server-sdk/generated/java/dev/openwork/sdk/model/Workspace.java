// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.WorkspaceBackend;
import dev.openwork.sdk.model.WorkspaceRuntime;
import java.time.OffsetDateTime;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Workspace
 */
@JsonPropertyOrder({
  Workspace.JSON_PROPERTY_ID,
  Workspace.JSON_PROPERTY_SLUG,
  Workspace.JSON_PROPERTY_DISPLAY_NAME,
  Workspace.JSON_PROPERTY_KIND,
  Workspace.JSON_PROPERTY_STATUS,
  Workspace.JSON_PROPERTY_HIDDEN,
  Workspace.JSON_PROPERTY_BACKEND,
  Workspace.JSON_PROPERTY_RUNTIME,
  Workspace.JSON_PROPERTY_CREATED_AT,
  Workspace.JSON_PROPERTY_UPDATED_AT
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class Workspace {
  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull
  private String id;

  public static final String JSON_PROPERTY_SLUG = "slug";
  @jakarta.annotation.Nonnull
  private String slug;

  public static final String JSON_PROPERTY_DISPLAY_NAME = "displayName";
  @jakarta.annotation.Nonnull
  private String displayName;

  /**
   * Gets or Sets kind
   */
  public enum KindEnum {
    LOCAL(String.valueOf("local")),
    
    CONTROL(String.valueOf("control")),
    
    HELP(String.valueOf("help")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    KindEnum(String value) {
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
    public static KindEnum fromValue(String value) {
      for (KindEnum b : KindEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_KIND = "kind";
  @jakarta.annotation.Nonnull
  private KindEnum kind;

  /**
   * Gets or Sets status
   */
  public enum StatusEnum {
    READY(String.valueOf("ready")),
    
    ATTENTION(String.valueOf("attention")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    StatusEnum(String value) {
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
    public static StatusEnum fromValue(String value) {
      for (StatusEnum b : StatusEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_STATUS = "status";
  @jakarta.annotation.Nonnull
  private StatusEnum status;

  public static final String JSON_PROPERTY_HIDDEN = "hidden";
  @jakarta.annotation.Nonnull
  private Boolean hidden;

  public static final String JSON_PROPERTY_BACKEND = "backend";
  @jakarta.annotation.Nonnull
  private WorkspaceBackend backend;

  public static final String JSON_PROPERTY_RUNTIME = "runtime";
  @jakarta.annotation.Nonnull
  private WorkspaceRuntime runtime;

  public static final String JSON_PROPERTY_CREATED_AT = "createdAt";
  @jakarta.annotation.Nonnull
  private OffsetDateTime createdAt;

  public static final String JSON_PROPERTY_UPDATED_AT = "updatedAt";
  @jakarta.annotation.Nonnull
  private OffsetDateTime updatedAt;

  public Workspace() {
  }

  public Workspace id(@jakarta.annotation.Nonnull String id) {
    
    this.id = id;
    return this;
  }

  /**
   * Get id
   * @return id
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getId() {
    return id;
  }


  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setId(@jakarta.annotation.Nonnull String id) {
    this.id = id;
  }

  public Workspace slug(@jakarta.annotation.Nonnull String slug) {
    
    this.slug = slug;
    return this;
  }

  /**
   * Get slug
   * @return slug
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SLUG, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getSlug() {
    return slug;
  }


  @JsonProperty(value = JSON_PROPERTY_SLUG, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSlug(@jakarta.annotation.Nonnull String slug) {
    this.slug = slug;
  }

  public Workspace displayName(@jakarta.annotation.Nonnull String displayName) {
    
    this.displayName = displayName;
    return this;
  }

  /**
   * Get displayName
   * @return displayName
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DISPLAY_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getDisplayName() {
    return displayName;
  }


  @JsonProperty(value = JSON_PROPERTY_DISPLAY_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDisplayName(@jakarta.annotation.Nonnull String displayName) {
    this.displayName = displayName;
  }

  public Workspace kind(@jakarta.annotation.Nonnull KindEnum kind) {
    
    this.kind = kind;
    return this;
  }

  /**
   * Get kind
   * @return kind
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_KIND, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public KindEnum getKind() {
    return kind;
  }


  @JsonProperty(value = JSON_PROPERTY_KIND, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setKind(@jakarta.annotation.Nonnull KindEnum kind) {
    this.kind = kind;
  }

  public Workspace status(@jakarta.annotation.Nonnull StatusEnum status) {
    
    this.status = status;
    return this;
  }

  /**
   * Get status
   * @return status
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STATUS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public StatusEnum getStatus() {
    return status;
  }


  @JsonProperty(value = JSON_PROPERTY_STATUS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStatus(@jakarta.annotation.Nonnull StatusEnum status) {
    this.status = status;
  }

  public Workspace hidden(@jakarta.annotation.Nonnull Boolean hidden) {
    
    this.hidden = hidden;
    return this;
  }

  /**
   * Get hidden
   * @return hidden
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_HIDDEN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getHidden() {
    return hidden;
  }


  @JsonProperty(value = JSON_PROPERTY_HIDDEN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setHidden(@jakarta.annotation.Nonnull Boolean hidden) {
    this.hidden = hidden;
  }

  public Workspace backend(@jakarta.annotation.Nonnull WorkspaceBackend backend) {
    
    this.backend = backend;
    return this;
  }

  /**
   * Get backend
   * @return backend
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_BACKEND, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public WorkspaceBackend getBackend() {
    return backend;
  }


  @JsonProperty(value = JSON_PROPERTY_BACKEND, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setBackend(@jakarta.annotation.Nonnull WorkspaceBackend backend) {
    this.backend = backend;
  }

  public Workspace runtime(@jakarta.annotation.Nonnull WorkspaceRuntime runtime) {
    
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

  public WorkspaceRuntime getRuntime() {
    return runtime;
  }


  @JsonProperty(value = JSON_PROPERTY_RUNTIME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRuntime(@jakarta.annotation.Nonnull WorkspaceRuntime runtime) {
    this.runtime = runtime;
  }

  public Workspace createdAt(@jakarta.annotation.Nonnull OffsetDateTime createdAt) {
    
    this.createdAt = createdAt;
    return this;
  }

  /**
   * Get createdAt
   * @return createdAt
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CREATED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public OffsetDateTime getCreatedAt() {
    return createdAt;
  }


  @JsonProperty(value = JSON_PROPERTY_CREATED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setCreatedAt(@jakarta.annotation.Nonnull OffsetDateTime createdAt) {
    this.createdAt = createdAt;
  }

  public Workspace updatedAt(@jakarta.annotation.Nonnull OffsetDateTime updatedAt) {
    
    this.updatedAt = updatedAt;
    return this;
  }

  /**
   * Get updatedAt
   * @return updatedAt
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_UPDATED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public OffsetDateTime getUpdatedAt() {
    return updatedAt;
  }


  @JsonProperty(value = JSON_PROPERTY_UPDATED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setUpdatedAt(@jakarta.annotation.Nonnull OffsetDateTime updatedAt) {
    this.updatedAt = updatedAt;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Workspace workspace = (Workspace) o;
    return Objects.equals(this.id, workspace.id) &&
        Objects.equals(this.slug, workspace.slug) &&
        Objects.equals(this.displayName, workspace.displayName) &&
        Objects.equals(this.kind, workspace.kind) &&
        Objects.equals(this.status, workspace.status) &&
        Objects.equals(this.hidden, workspace.hidden) &&
        Objects.equals(this.backend, workspace.backend) &&
        Objects.equals(this.runtime, workspace.runtime) &&
        Objects.equals(this.createdAt, workspace.createdAt) &&
        Objects.equals(this.updatedAt, workspace.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, slug, displayName, kind, status, hidden, backend, runtime, createdAt, updatedAt);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Workspace {\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    slug: ").append(toIndentedString(slug)).append("\n");
    sb.append("    displayName: ").append(toIndentedString(displayName)).append("\n");
    sb.append("    kind: ").append(toIndentedString(kind)).append("\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("    hidden: ").append(toIndentedString(hidden)).append("\n");
    sb.append("    backend: ").append(toIndentedString(backend)).append("\n");
    sb.append("    runtime: ").append(toIndentedString(runtime)).append("\n");
    sb.append("    createdAt: ").append(toIndentedString(createdAt)).append("\n");
    sb.append("    updatedAt: ").append(toIndentedString(updatedAt)).append("\n");
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

