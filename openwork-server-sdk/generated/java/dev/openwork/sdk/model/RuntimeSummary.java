// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.OpencodeHealth;
import dev.openwork.sdk.model.RestartPolicy;
import dev.openwork.sdk.model.RouterHealth;
import dev.openwork.sdk.model.RuntimeUpgrade;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * RuntimeSummary
 */
@JsonPropertyOrder({
  RuntimeSummary.JSON_PROPERTY_SOURCE,
  RuntimeSummary.JSON_PROPERTY_TARGET,
  RuntimeSummary.JSON_PROPERTY_BOOTSTRAP_POLICY,
  RuntimeSummary.JSON_PROPERTY_RESTART_POLICY,
  RuntimeSummary.JSON_PROPERTY_OPENCODE,
  RuntimeSummary.JSON_PROPERTY_ROUTER,
  RuntimeSummary.JSON_PROPERTY_UPGRADE
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class RuntimeSummary {
  public static final String JSON_PROPERTY_SOURCE = "source";
  @jakarta.annotation.Nullable
  private String source;

  public static final String JSON_PROPERTY_TARGET = "target";
  @jakarta.annotation.Nonnull
  private String target;

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

  public static final String JSON_PROPERTY_RESTART_POLICY = "restartPolicy";
  @jakarta.annotation.Nonnull
  private RestartPolicy restartPolicy;

  public static final String JSON_PROPERTY_OPENCODE = "opencode";
  @jakarta.annotation.Nonnull
  private OpencodeHealth opencode;

  public static final String JSON_PROPERTY_ROUTER = "router";
  @jakarta.annotation.Nonnull
  private RouterHealth router;

  public static final String JSON_PROPERTY_UPGRADE = "upgrade";
  @jakarta.annotation.Nonnull
  private RuntimeUpgrade upgrade;

  public RuntimeSummary() {
  }

  public RuntimeSummary source(@jakarta.annotation.Nullable String source) {
    
    this.source = source;
    return this;
  }

  /**
   * Get source
   * @return source
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SOURCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getSource() {
    return source;
  }


  @JsonProperty(value = JSON_PROPERTY_SOURCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSource(@jakarta.annotation.Nullable String source) {
    this.source = source;
  }

  public RuntimeSummary target(@jakarta.annotation.Nonnull String target) {
    
    this.target = target;
    return this;
  }

  /**
   * Get target
   * @return target
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TARGET, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getTarget() {
    return target;
  }


  @JsonProperty(value = JSON_PROPERTY_TARGET, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTarget(@jakarta.annotation.Nonnull String target) {
    this.target = target;
  }

  public RuntimeSummary bootstrapPolicy(@jakarta.annotation.Nonnull BootstrapPolicyEnum bootstrapPolicy) {
    
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

  public RuntimeSummary restartPolicy(@jakarta.annotation.Nonnull RestartPolicy restartPolicy) {
    
    this.restartPolicy = restartPolicy;
    return this;
  }

  /**
   * Get restartPolicy
   * @return restartPolicy
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_RESTART_POLICY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public RestartPolicy getRestartPolicy() {
    return restartPolicy;
  }


  @JsonProperty(value = JSON_PROPERTY_RESTART_POLICY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRestartPolicy(@jakarta.annotation.Nonnull RestartPolicy restartPolicy) {
    this.restartPolicy = restartPolicy;
  }

  public RuntimeSummary opencode(@jakarta.annotation.Nonnull OpencodeHealth opencode) {
    
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

  public OpencodeHealth getOpencode() {
    return opencode;
  }


  @JsonProperty(value = JSON_PROPERTY_OPENCODE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setOpencode(@jakarta.annotation.Nonnull OpencodeHealth opencode) {
    this.opencode = opencode;
  }

  public RuntimeSummary router(@jakarta.annotation.Nonnull RouterHealth router) {
    
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

  public RouterHealth getRouter() {
    return router;
  }


  @JsonProperty(value = JSON_PROPERTY_ROUTER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRouter(@jakarta.annotation.Nonnull RouterHealth router) {
    this.router = router;
  }

  public RuntimeSummary upgrade(@jakarta.annotation.Nonnull RuntimeUpgrade upgrade) {
    
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

  public RuntimeUpgrade getUpgrade() {
    return upgrade;
  }


  @JsonProperty(value = JSON_PROPERTY_UPGRADE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setUpgrade(@jakarta.annotation.Nonnull RuntimeUpgrade upgrade) {
    this.upgrade = upgrade;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    RuntimeSummary runtimeSummary = (RuntimeSummary) o;
    return Objects.equals(this.source, runtimeSummary.source) &&
        Objects.equals(this.target, runtimeSummary.target) &&
        Objects.equals(this.bootstrapPolicy, runtimeSummary.bootstrapPolicy) &&
        Objects.equals(this.restartPolicy, runtimeSummary.restartPolicy) &&
        Objects.equals(this.opencode, runtimeSummary.opencode) &&
        Objects.equals(this.router, runtimeSummary.router) &&
        Objects.equals(this.upgrade, runtimeSummary.upgrade);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, target, bootstrapPolicy, restartPolicy, opencode, router, upgrade);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class RuntimeSummary {\n");
    sb.append("    source: ").append(toIndentedString(source)).append("\n");
    sb.append("    target: ").append(toIndentedString(target)).append("\n");
    sb.append("    bootstrapPolicy: ").append(toIndentedString(bootstrapPolicy)).append("\n");
    sb.append("    restartPolicy: ").append(toIndentedString(restartPolicy)).append("\n");
    sb.append("    opencode: ").append(toIndentedString(opencode)).append("\n");
    sb.append("    router: ").append(toIndentedString(router)).append("\n");
    sb.append("    upgrade: ").append(toIndentedString(upgrade)).append("\n");
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

