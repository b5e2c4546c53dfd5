package dev.openwork.server.domain.opencode;

import java.util.List;
import java.util.Optional;

/** What the user says, piece by piece, and who shall answer. */
public record Prompt(List<String> texts, Optional<ModelChoice> model, Optional<String> agent) {
  /** Refuses a prompt that says nothing. */
  public Prompt {
    texts = List.copyOf(texts);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("A prompt needs at least one text");
    }
  }
}
