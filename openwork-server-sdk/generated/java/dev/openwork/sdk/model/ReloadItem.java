// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * ReloadItem.
 */
public record ReloadItem(
    String id,
    @JsonProperty(value = "seq", required = true) long seq,
    ReasonEnum reason,
    ReloadTrigger trigger,
    OffsetDateTime timestamp) {

  /** Checks that the required fields are present, and copies the collections. */
  public ReloadItem {
    Fields.required("ReloadItem.id", id);
    Fields.required("ReloadItem.reason", reason);
    Fields.required("ReloadItem.trigger", trigger);
    Fields.required("ReloadItem.timestamp", timestamp);
  }

  /** The values of <code>reason</code>, an open enumeration: other values are kept. */
  public record ReasonEnum(@JsonValue String value) {
    public static final ReasonEnum AGENTS = new ReasonEnum("agents");
    public static final ReasonEnum COMMANDS = new ReasonEnum("commands");
    public static final ReasonEnum CONFIG = new ReasonEnum("config");
    public static final ReasonEnum MCP = new ReasonEnum("mcp");
    public static final ReasonEnum PLUGINS = new ReasonEnum("plugins");
    public static final ReasonEnum SKILLS = new ReasonEnum("skills");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReasonEnum {
      Fields.required("ReasonEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      AGENTS,
      COMMANDS,
      CONFIG,
      MCP,
      PLUGINS,
      SKILLS,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "agents" -> Known.AGENTS;
        case "commands" -> Known.COMMANDS;
        case "config" -> Known.CONFIG;
        case "mcp" -> Known.MCP;
        case "plugins" -> Known.PLUGINS;
        case "skills" -> Known.SKILLS;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
