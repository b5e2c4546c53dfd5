package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who speaks. */
public enum MessageRole {
  @JsonProperty("user")
  USER,
  @JsonProperty("assistant")
  ASSISTANT
}
