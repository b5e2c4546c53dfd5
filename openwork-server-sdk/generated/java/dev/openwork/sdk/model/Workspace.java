// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Workspace.
 */
public record Workspace(
    String id,
    String slug,
    String displayName,
    KindEnum kind,
    StatusEnum status,
    @JsonProperty(value = "hidden", required = true) boolean hidden,
    WorkspaceBackend backend,
    WorkspaceRuntime runtime,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt) {

  /** Checks that the required fields are present, and copies the collections. */
  public Workspace {
    Fields.required("Workspace.id", id);
    Fields.required("Workspace.slug", slug);
    Fields.required("Workspace.displayName", displayName);
    Fields.required("Workspace.kind", kind);
    Fields.required("Workspace.status", status);
    Fields.required("Workspace.backend", backend);
    Fields.required("Workspace.runtime", runtime);
    Fields.required("Workspace.createdAt", createdAt);
    Fields.required("Workspace.updatedAt", updatedAt);
  }

  /** The values of <code>kind</code>, an open enumeration: other values are kept. */
  public record KindEnum(@JsonValue String value) {
    public static final KindEnum LOCAL = new KindEnum("local");
    public static final KindEnum CONTROL = new KindEnum("control");
    public static final KindEnum HELP = new KindEnum("help");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KindEnum {
      Fields.required("KindEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      LOCAL,
      CONTROL,
      HELP,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "local" -> Known.LOCAL;
        case "control" -> Known.CONTROL;
        case "help" -> Known.HELP;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /** The values of <code>status</code>, an open enumeration: other values are kept. */
  public record StatusEnum(@JsonValue String value) {
    public static final StatusEnum READY = new StatusEnum("ready");
    public static final StatusEnum ATTENTION = new StatusEnum("attention");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatusEnum {
      Fields.required("StatusEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      READY,
      ATTENTION,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "ready" -> Known.READY;
        case "attention" -> Known.ATTENTION;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
