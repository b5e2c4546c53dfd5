package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kind of a workspace. */
public enum WorkspaceKind {
  /** A folder of this machine. */
  @JsonProperty("local")
  LOCAL,
  /** Internal, for administration of the server. */
  @JsonProperty("control")
  CONTROL,
  /** Internal, for help. */
  @JsonProperty("help")
  HELP;

  /** Returns whether it is internal: visible only to hosts, and always present. */
  public boolean isInternal() {
    return this != LOCAL;
  }
}
