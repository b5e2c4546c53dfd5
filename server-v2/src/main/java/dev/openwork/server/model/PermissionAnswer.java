package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The replies to a permission request. */
public enum PermissionAnswer {
  /** Allows the request. */
  @JsonProperty("once")
  ONCE,
  /** Allows the request and all requests that match its {@code always} patterns. */
  @JsonProperty("always")
  ALWAYS,
  /** Rejects the request. */
  @JsonProperty("reject")
  REJECT
}
