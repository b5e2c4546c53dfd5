package dev.openwork.app.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message as it is shown.
 *
 * @param fromUser whether a person wrote it
 * @param model who answered, empty if nobody did or it is not known
 * @param stopped whether someone stopped the answer
 * @param error why there is no answer, or only half of one
 * @param running whether the answer is still being written
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
