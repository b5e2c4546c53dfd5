package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may become of a permission request. */
public enum PermissionAnswer {
  /** This time. */
  @JsonProperty("once")
  ONCE,
  /** This time, and whatever the request names as {@code always}. */
  @JsonProperty("always")
  ALWAYS,
  /** Not. */
  @JsonProperty("reject")
  REJECT
}
