package dev.openwork.app.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message for display.
 *
 * @param fromUser whether the user wrote the message
 * @param model the model that wrote the message, if known
 * @param stopped whether the user stopped the run
 * @param error why the message is missing or incomplete
 * @param running whether the model is still writing the message
 */
public record MessageView(
    String id,
    boolean fromUser,
    Instant created,
    Optional<String> model,
    List<PartView> parts,
    boolean stopped,
    Optional<String> error,
    boolean running) {
  public MessageView {
    parts = List.copyOf(parts);
  }
}
