package dev.openwork.server.opencode;

import dev.openwork.server.model.ModelChoice;
import java.util.List;
import java.util.Optional;

/** What the user says, piece by piece, and who shall answer, if anyone. */
public record Prompt(
    List<PromptPiece> parts,
    Optional<ModelChoice> model,
    Optional<String> agent,
    Optional<String> system,
    boolean noReply) {
  /** Refuses a prompt that says nothing. */
  public Prompt {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A prompt needs at least one part");
    }
  }
}
