package dev.openwork.server.model;

import dev.openwork.server.opencode.Prompt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the user says.
 *
 * @param model who shall answer; opencode's default when absent
 * @param agent the agent that shall answer; opencode's default when absent
 * @param system what the model is told besides
 * @param noReply whether it is only noted and nobody shall answer
 */
public record PromptRequest(
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid PromptPart> parts,
    @Nullable @Valid ModelChoice model,
    @Nullable @Size(max = 100) String agent,
    @Nullable @Size(max = 100_000) String system,
    @Nullable Boolean noReply) {

  /** What is said; fails when a part lacks something. */
  public Prompt toPrompt() {
    return new Prompt(
        IntStream.range(0, parts.size())
            .mapToObj(i -> parts.get(i).toPiece("parts[" + i + "]"))
            .toList(),
        Optional.ofNullable(model),
        Optional.ofNullable(agent),
        Optional.ofNullable(system),
        Boolean.TRUE.equals(noReply));
  }
}
