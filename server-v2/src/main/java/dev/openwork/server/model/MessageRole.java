package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The author of a message. */
public enum MessageRole {
  @JsonProperty("user")
  USER,
  @JsonProperty("assistant")
  ASSISTANT
}
