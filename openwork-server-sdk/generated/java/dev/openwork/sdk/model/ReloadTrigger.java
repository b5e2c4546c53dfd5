// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ReloadTrigger.
 */
public record ReloadTrigger(
    String type,
    ActionEnum action,
    String name,
    String path) {

  /** Checks that the required fields are present, and copies the collections. */
  public ReloadTrigger {
    Fields.required("ReloadTrigger.type", type);
    Fields.required("ReloadTrigger.action", action);
    Fields.required("ReloadTrigger.name", name);
    Fields.required("ReloadTrigger.path", path);
  }

  /** The values of <code>action</code>, an open enumeration: other values are kept. */
  public record ActionEnum(@JsonValue String value) {
    public static final ActionEnum ADDED = new ActionEnum("added");
    public static final ActionEnum REMOVED = new ActionEnum("removed");
    public static final ActionEnum UPDATED = new ActionEnum("updated");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionEnum {
      Fields.required("ActionEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      ADDED,
      REMOVED,
      UPDATED,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "added" -> Known.ADDED;
        case "removed" -> Known.REMOVED;
        case "updated" -> Known.UPDATED;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
