// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ServerMeta.
 */
public record ServerMeta(
    String service,
    String version,
    OffsetDateTime startedAt,
    ActorEnum actor,
    ServerProcess process,
    List<String> middleware,
    ServerStartup startup,
    DatabaseHealth database,
    ServerChildren children,
    RuntimeSummary runtime) {

  /** Checks that the required fields are present, and copies the collections. */
  public ServerMeta {
    Fields.required("ServerMeta.service", service);
    Fields.required("ServerMeta.version", version);
    Fields.required("ServerMeta.startedAt", startedAt);
    Fields.required("ServerMeta.actor", actor);
    Fields.required("ServerMeta.process", process);
    Fields.required("ServerMeta.middleware", middleware);
    middleware = Fields.copy(middleware);
    Fields.required("ServerMeta.startup", startup);
    Fields.required("ServerMeta.database", database);
    Fields.required("ServerMeta.children", children);
    Fields.required("ServerMeta.runtime", runtime);
  }

  /** The values of <code>actor</code>, an open enumeration: other values are kept. */
  public record ActorEnum(@JsonValue String value) {
    public static final ActorEnum ANONYMOUS = new ActorEnum("anonymous");
    public static final ActorEnum CLIENT = new ActorEnum("client");
    public static final ActorEnum HOST = new ActorEnum("host");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActorEnum {
      Fields.required("ActorEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      ANONYMOUS,
      CLIENT,
      HOST,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "anonymous" -> Known.ANONYMOUS;
        case "client" -> Known.CLIENT;
        case "host" -> Known.HOST;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
