package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The type of a part of a message to send. */
public enum PromptPartType {
  @JsonProperty("text")
  TEXT,
  @JsonProperty("file")
  FILE,
  @JsonProperty("agent")
  AGENT
}
