package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a workspace can be used. */
public enum WorkspaceStatus {
  @JsonProperty("ready")
  READY,
  @JsonProperty("attention")
  ATTENTION
}
