package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The status of a child process. */
public enum ChildStatus {
  @JsonProperty("disabled")
  DISABLED,
  @JsonProperty("starting")
  STARTING,
  @JsonProperty("running")
  RUNNING,
  @JsonProperty("unresponsive")
  UNRESPONSIVE,
  @JsonProperty("crashed")
  CRASHED,
  @JsonProperty("restart_scheduled")
  RESTART_SCHEDULED,
  @JsonProperty("error")
  ERROR,
  @JsonProperty("stopped")
  STOPPED
}
