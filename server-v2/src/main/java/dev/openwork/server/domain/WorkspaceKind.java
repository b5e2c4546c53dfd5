package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a workspace is. */
public enum WorkspaceKind {
  /** A folder of this machine. */
  @JsonProperty("local")
  LOCAL,
  /** The server's own, in which it is looked after. */
  @JsonProperty("control")
  CONTROL,
  /** The server's own, in which people are helped. */
  @JsonProperty("help")
  HELP;

  /** Whether it is the server's own: hosts alone are told of it, and it is always there. */
  public boolean isInternal() {
    return this != LOCAL;
  }
}
