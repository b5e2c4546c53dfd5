// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ServerStartup.
 */
public record ServerStartup(
    @JsonProperty(value = "tookMs", required = true) long tookMs,
    String workingDirectory,
    String storage,
    TokensEnum tokens,
    BootstrapPolicyEnum bootstrapPolicy,
    List<String> warnings) {

  /** Checks that the required fields are present, and copies the collections. */
  public ServerStartup {
    Fields.required("ServerStartup.workingDirectory", workingDirectory);
    Fields.required("ServerStartup.storage", storage);
    Fields.required("ServerStartup.tokens", tokens);
    Fields.required("ServerStartup.bootstrapPolicy", bootstrapPolicy);
    Fields.required("ServerStartup.warnings", warnings);
    warnings = Fields.copy(warnings);
  }

  /** The values of <code>tokens</code>, an open enumeration: other values are kept. */
  public record TokensEnum(@JsonValue String value) {
    public static final TokensEnum GIVEN = new TokensEnum("given");
    public static final TokensEnum MADE = new TokensEnum("made");
    public static final TokensEnum NONE = new TokensEnum("none");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TokensEnum {
      Fields.required("TokensEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      GIVEN,
      MADE,
      NONE,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "given" -> Known.GIVEN;
        case "made" -> Known.MADE;
        case "none" -> Known.NONE;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
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
