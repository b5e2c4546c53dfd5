package dev.openwork.server.model;

import dev.openwork.server.opencode.CommandCall;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of opencode's commands to run.
 *
 * @param command its name, without a slash
 * @param arguments what follows it
 */
public record CommandRequest(
    @NotBlank @Size(min = 1, max = 200) String command,
    @Nullable @Size(max = 100_000) String arguments,
    @Nullable @Size(max = 100) String agent,
    @Nullable @Valid ModelChoice model) {

  /** What is asked for. */
  public CommandCall toCall() {
    return new CommandCall(
        command,
        arguments == null ? "" : arguments,
        Optional.ofNullable(agent),
        Optional.ofNullable(model));
  }
}
