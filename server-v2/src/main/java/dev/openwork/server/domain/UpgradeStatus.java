package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an upgrade of the runtime is. */
public enum UpgradeStatus {
  @JsonProperty("idle")
  IDLE,
  @JsonProperty("running")
  RUNNING,
  @JsonProperty("completed")
  COMPLETED,
  @JsonProperty("failed")
  FAILED
}
