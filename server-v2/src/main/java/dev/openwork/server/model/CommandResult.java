package dev.openwork.server.model;

/**
 * The result of a command.
 *
 * @param message the message of the assistant
 */
public record CommandResult(boolean accepted, Message message) {
  /** Returns the result with a message. */
  public static CommandResult of(Message message) {
    return new CommandResult(true, message);
  }
}
