// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * RuntimeSummary.
 */
public record RuntimeSummary(
    @Nullable String source,
    String target,
    BootstrapPolicyEnum bootstrapPolicy,
    RestartPolicy restartPolicy,
    OpencodeHealth opencode,
    RouterHealth router,
    RuntimeUpgrade upgrade) {

  /** Checks that the required fields are present, and copies the collections. */
  public RuntimeSummary {
    Fields.required("RuntimeSummary.target", target);
    Fields.required("RuntimeSummary.bootstrapPolicy", bootstrapPolicy);
    Fields.required("RuntimeSummary.restartPolicy", restartPolicy);
    Fields.required("RuntimeSummary.opencode", opencode);
    Fields.required("RuntimeSummary.router", router);
    Fields.required("RuntimeSummary.upgrade", upgrade);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String source;
    private @Nullable String target;
    private @Nullable BootstrapPolicyEnum bootstrapPolicy;
    private @Nullable RestartPolicy restartPolicy;
    private @Nullable OpencodeHealth opencode;
    private @Nullable RouterHealth router;
    private @Nullable RuntimeUpgrade upgrade;

    private Builder() {}

    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    public Builder target(String target) {
      this.target = target;
      return this;
    }

    public Builder bootstrapPolicy(BootstrapPolicyEnum bootstrapPolicy) {
      this.bootstrapPolicy = bootstrapPolicy;
      return this;
    }

    public Builder restartPolicy(RestartPolicy restartPolicy) {
      this.restartPolicy = restartPolicy;
      return this;
    }

    public Builder opencode(OpencodeHealth opencode) {
      this.opencode = opencode;
      return this;
    }

    public Builder router(RouterHealth router) {
      this.router = router;
      return this;
    }

    public Builder upgrade(RuntimeUpgrade upgrade) {
      this.upgrade = upgrade;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public RuntimeSummary build() {
      return new RuntimeSummary(source, target, bootstrapPolicy, restartPolicy, opencode, router, upgrade);
    }
  }

  /** The values of <code>bootstrapPolicy</code>, an open enumeration: other values are kept. */
  public record BootstrapPolicyEnum(@JsonValue String value) {
    public static final BootstrapPolicyEnum EAGER = new BootstrapPolicyEnum("eager");
    public static final BootstrapPolicyEnum MANUAL = new BootstrapPolicyEnum("manual");
    public static final BootstrapPolicyEnum DISABLED = new BootstrapPolicyEnum("disabled");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BootstrapPolicyEnum {
      Fields.required("BootstrapPolicyEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      EAGER,
      MANUAL,
      DISABLED,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "eager" -> Known.EAGER;
        case "manual" -> Known.MANUAL;
        case "disabled" -> Known.DISABLED;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
