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
 * DatabaseHealth
 */
@JsonPropertyOrder({
  DatabaseHealth.JSON_PROPERTY_STATUS,
  DatabaseHealth.JSON_PROPERTY_BOOTSTRAP_MODE,
  DatabaseHealth.JSON_PROPERTY_MIGRATIONS,
  DatabaseHealth.JSON_PROPERTY_PATH
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class DatabaseHealth {
  /**
   * Gets or Sets status
   */
  public enum StatusEnum {
    READY(String.valueOf("ready")),
    
    WARNING(String.valueOf("warning")),
    
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

  /**
   * Gets or Sets bootstrapMode
   */
  public enum BootstrapModeEnum {
    FRESH(String.valueOf("fresh")),
    
    EXISTING(String.valueOf("existing")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    BootstrapModeEnum(String value) {
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
    public static BootstrapModeEnum fromValue(String value) {
      for (BootstrapModeEnum b : BootstrapModeEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_BOOTSTRAP_MODE = "bootstrapMode";
  @jakarta.annotation.Nonnull
  private BootstrapModeEnum bootstrapMode;

  public static final String JSON_PROPERTY_MIGRATIONS = "migrations";
  @jakarta.annotation.Nonnull
  private Integer migrations;

  public static final String JSON_PROPERTY_PATH = "path";
  @jakarta.annotation.Nullable
  private String path;

  public DatabaseHealth() {
  }

  public DatabaseHealth status(@jakarta.annotation.Nonnull StatusEnum status) {
    
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

  public DatabaseHealth bootstrapMode(@jakarta.annotation.Nonnull BootstrapModeEnum bootstrapMode) {
    
    this.bootstrapMode = bootstrapMode;
    return this;
  }

  /**
   * Get bootstrapMode
   * @return bootstrapMode
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_BOOTSTRAP_MODE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public BootstrapModeEnum getBootstrapMode() {
    return bootstrapMode;
  }


  @JsonProperty(value = JSON_PROPERTY_BOOTSTRAP_MODE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setBootstrapMode(@jakarta.annotation.Nonnull BootstrapModeEnum bootstrapMode) {
    this.bootstrapMode = bootstrapMode;
  }

  public DatabaseHealth migrations(@jakarta.annotation.Nonnull Integer migrations) {
    
    this.migrations = migrations;
    return this;
  }

  /**
   * Get migrations
   * @return migrations
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MIGRATIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Integer getMigrations() {
    return migrations;
  }


  @JsonProperty(value = JSON_PROPERTY_MIGRATIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMigrations(@jakarta.annotation.Nonnull Integer migrations) {
    this.migrations = migrations;
  }

  public DatabaseHealth path(@jakarta.annotation.Nullable String path) {
    
    this.path = path;
    return this;
  }

  /**
   * Get path
   * @return path
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PATH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getPath() {
    return path;
  }


  @JsonProperty(value = JSON_PROPERTY_PATH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setPath(@jakarta.annotation.Nullable String path) {
    this.path = path;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DatabaseHealth databaseHealth = (DatabaseHealth) o;
    return Objects.equals(this.status, databaseHealth.status) &&
        Objects.equals(this.bootstrapMode, databaseHealth.bootstrapMode) &&
        Objects.equals(this.migrations, databaseHealth.migrations) &&
        Objects.equals(this.path, databaseHealth.path);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, bootstrapMode, migrations, path);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DatabaseHealth {\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("    bootstrapMode: ").append(toIndentedString(bootstrapMode)).append("\n");
    sb.append("    migrations: ").append(toIndentedString(migrations)).append("\n");
    sb.append("    path: ").append(toIndentedString(path)).append("\n");
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

