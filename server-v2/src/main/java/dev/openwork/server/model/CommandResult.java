package dev.openwork.server.model;


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
