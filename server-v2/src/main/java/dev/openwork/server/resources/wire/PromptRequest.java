package dev.openwork.server.resources.wire;

import dev.openwork.server.domain.opencode.ModelChoice;
import dev.openwork.server.domain.opencode.Prompt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the user says.
 *
 * @param model who shall answer; opencode's default when absent
 * @param agent the agent that shall answer; opencode's default when absent
 */
public record PromptRequest(
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid PromptPart> parts,
    @Nullable @Valid ModelChoice model,
    @Nullable @Size(max = 100) String agent) {

  /** What is said. */
  public Prompt toPrompt() {
    return new Prompt(
        parts.stream().map(PromptPart::text).toList(),
        Optional.ofNullable(model),
        Optional.ofNullable(agent));
  }
}
