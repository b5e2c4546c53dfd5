package dev.openwork.server.resources.wire;

import dev.openwork.server.domain.opencode.Message;

/**
 * That a command was run.
 *
 * @param message what came of it
 */
public record CommandResult(boolean accepted, Message message) {
  /** It was run, with this outcome. */
  public static CommandResult of(Message message) {
    return new CommandResult(true, message);
  }
}
