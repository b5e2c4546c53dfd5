package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When the server starts its children. */
public enum BootstrapPolicy {
  /** With the server. */
  @JsonProperty("eager")
  EAGER,
  /** When it is asked to upgrade the runtime. */
  @JsonProperty("manual")
  MANUAL,
  /** Never. */
  @JsonProperty("disabled")
  DISABLED
}
