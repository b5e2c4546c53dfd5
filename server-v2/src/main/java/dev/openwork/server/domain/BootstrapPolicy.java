package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When the server starts its child processes. */
public enum BootstrapPolicy {
  /** When the server starts. */
  @JsonProperty("eager")
  EAGER,
  /** When a runtime upgrade is requested. */
  @JsonProperty("manual")
  MANUAL,
  /** Never. */
  @JsonProperty("disabled")
  DISABLED
}
