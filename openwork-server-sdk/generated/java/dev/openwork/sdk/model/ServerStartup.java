// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ServerStartup
 */
@JsonPropertyOrder({
  ServerStartup.JSON_PROPERTY_TOOK_MS,
  ServerStartup.JSON_PROPERTY_WORKING_DIRECTORY,
  ServerStartup.JSON_PROPERTY_STORAGE,
  ServerStartup.JSON_PROPERTY_TOKENS,
  ServerStartup.JSON_PROPERTY_BOOTSTRAP_POLICY,
  ServerStartup.JSON_PROPERTY_WARNINGS
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ServerStartup {
  public static final String JSON_PROPERTY_TOOK_MS = "tookMs";
  @jakarta.annotation.Nonnull
  private Long tookMs;

  public static final String JSON_PROPERTY_WORKING_DIRECTORY = "workingDirectory";
  @jakarta.annotation.Nonnull
  private String workingDirectory;

  public static final String JSON_PROPERTY_STORAGE = "storage";
  @jakarta.annotation.Nonnull
  private String storage;

  /**
   * Gets or Sets tokens
   */
  public enum TokensEnum {
    GIVEN(String.valueOf("given")),
    
    MADE(String.valueOf("made")),
    
    NONE(String.valueOf("none")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    TokensEnum(String value) {
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
    public static TokensEnum fromValue(String value) {
      for (TokensEnum b : TokensEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_TOKENS = "tokens";
  @jakarta.annotation.Nonnull
  private TokensEnum tokens;

  /**
   * Gets or Sets bootstrapPolicy
   */
  public enum BootstrapPolicyEnum {
    EAGER(String.valueOf("eager")),
    
    MANUAL(String.valueOf("manual")),
    
    DISABLED(String.valueOf("disabled")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    BootstrapPolicyEnum(String value) {
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
    public static BootstrapPolicyEnum fromValue(String value) {
      for (BootstrapPolicyEnum b : BootstrapPolicyEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_BOOTSTRAP_POLICY = "bootstrapPolicy";
  @jakarta.annotation.Nonnull
  private BootstrapPolicyEnum bootstrapPolicy;

  public static final String JSON_PROPERTY_WARNINGS = "warnings";
  @jakarta.annotation.Nonnull
  private List<String> warnings;

  public ServerStartup() {
  }

  public ServerStartup tookMs(@jakarta.annotation.Nonnull Long tookMs) {
    
    this.tookMs = tookMs;
    return this;
  }

  /**
   * Get tookMs
   * @return tookMs
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOOK_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getTookMs() {
    return tookMs;
  }


  @JsonProperty(value = JSON_PROPERTY_TOOK_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTookMs(@jakarta.annotation.Nonnull Long tookMs) {
    this.tookMs = tookMs;
  }

  public ServerStartup workingDirectory(@jakarta.annotation.Nonnull String workingDirectory) {
    
    this.workingDirectory = workingDirectory;
    return this;
  }

  /**
   * Get workingDirectory
   * @return workingDirectory
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_WORKING_DIRECTORY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getWorkingDirectory() {
    return workingDirectory;
  }


  @JsonProperty(value = JSON_PROPERTY_WORKING_DIRECTORY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setWorkingDirectory(@jakarta.annotation.Nonnull String workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  public ServerStartup storage(@jakarta.annotation.Nonnull String storage) {
    
    this.storage = storage;
    return this;
  }

  /**
   * Get storage
   * @return storage
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STORAGE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getStorage() {
    return storage;
  }


  @JsonProperty(value = JSON_PROPERTY_STORAGE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStorage(@jakarta.annotation.Nonnull String storage) {
    this.storage = storage;
  }

  public ServerStartup tokens(@jakarta.annotation.Nonnull TokensEnum tokens) {
    
    this.tokens = tokens;
    return this;
  }

  /**
   * Get tokens
   * @return tokens
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOKENS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public TokensEnum getTokens() {
    return tokens;
  }


  @JsonProperty(value = JSON_PROPERTY_TOKENS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTokens(@jakarta.annotation.Nonnull TokensEnum tokens) {
    this.tokens = tokens;
  }

  public ServerStartup bootstrapPolicy(@jakarta.annotation.Nonnull BootstrapPolicyEnum bootstrapPolicy) {
    
    this.bootstrapPolicy = bootstrapPolicy;
    return this;
  }

  /**
   * Get bootstrapPolicy
   * @return bootstrapPolicy
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_BOOTSTRAP_POLICY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public BootstrapPolicyEnum getBootstrapPolicy() {
    return bootstrapPolicy;
  }


  @JsonProperty(value = JSON_PROPERTY_BOOTSTRAP_POLICY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setBootstrapPolicy(@jakarta.annotation.Nonnull BootstrapPolicyEnum bootstrapPolicy) {
    this.bootstrapPolicy = bootstrapPolicy;
  }

  public ServerStartup warnings(@jakarta.annotation.Nonnull List<String> warnings) {
    
    this.warnings = warnings;
    return this;
  }

  public ServerStartup addWarningsItem(String warningsItem) {
    if (this.warnings == null) {
      this.warnings = new ArrayList<>();
    }
    this.warnings.add(warningsItem);
    return this;
  }

  /**
   * Get warnings
   * @return warnings
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_WARNINGS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<String> getWarnings() {
    return warnings;
  }


  @JsonProperty(value = JSON_PROPERTY_WARNINGS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setWarnings(@jakarta.annotation.Nonnull List<String> warnings) {
    this.warnings = warnings;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ServerStartup serverStartup = (ServerStartup) o;
    return Objects.equals(this.tookMs, serverStartup.tookMs) &&
        Objects.equals(this.workingDirectory, serverStartup.workingDirectory) &&
        Objects.equals(this.storage, serverStartup.storage) &&
        Objects.equals(this.tokens, serverStartup.tokens) &&
        Objects.equals(this.bootstrapPolicy, serverStartup.bootstrapPolicy) &&
        Objects.equals(this.warnings, serverStartup.warnings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tookMs, workingDirectory, storage, tokens, bootstrapPolicy, warnings);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ServerStartup {\n");
    sb.append("    tookMs: ").append(toIndentedString(tookMs)).append("\n");
    sb.append("    workingDirectory: ").append(toIndentedString(workingDirectory)).append("\n");
    sb.append("    storage: ").append(toIndentedString(storage)).append("\n");
    sb.append("    tokens: ").append(toIndentedString(tokens)).append("\n");
    sb.append("    bootstrapPolicy: ").append(toIndentedString(bootstrapPolicy)).append("\n");
    sb.append("    warnings: ").append(toIndentedString(warnings)).append("\n");
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

