package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a piece of a prompt is. */
public enum PromptPartType {
  @JsonProperty("text")
  TEXT,
  @JsonProperty("file")
  FILE,
  @JsonProperty("agent")
  AGENT
}
