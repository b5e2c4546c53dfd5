package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a workspace is usable. */
public enum WorkspaceStatus {
  @JsonProperty("ready")
  READY,
  @JsonProperty("attention")
  ATTENTION
}
