package dev.openwork.router.domain;

import java.nio.file.Path;

/** Assigns a working directory to a conversation. */
public record Binding(Conversation conversation, Path directory, Origin origin) {

  /** The source of a binding. */
  public enum Origin {
    /** A command in the chat. */
    CHAT,
    /** A request to the HTTP API. */
    OPERATOR,
    /** The configuration file. */
    CONFIG
  }
}
