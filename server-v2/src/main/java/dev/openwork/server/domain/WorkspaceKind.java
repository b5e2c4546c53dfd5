package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a workspace lives. */
public enum WorkspaceKind {
  @JsonProperty("local")
  LOCAL
}
