package dev.openwork.server.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A message to send.
 *
 * @param model the model that responds; opencode's default if absent
 * @param agent the agent that responds; opencode's default if absent
 * @param system additional system instructions for the model
 * @param noReply whether to add the message without a response
 */
public record PromptRequest(
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid PromptPart> parts,
    @Nullable @Valid ModelChoice model,
    @Nullable @Size(max = 100) String agent,
    @Nullable @Size(max = 100_000) String system,
    @Nullable Boolean noReply) {
  /**
   * Returns the request without fields that the types of its parts do not use; fails with {@code
   * invalid_request} if a part lacks a required field.
   */
  public PromptRequest checked() {
    List<PromptPart> checked =
        IntStream.range(0, parts.size())
            .mapToObj(i -> parts.get(i).checked("parts[" + i + "]"))
            .toList();
    return new PromptRequest(
        checked, model, agent, system, Boolean.TRUE.equals(noReply) ? true : null);
  }
}
