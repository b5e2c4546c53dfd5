package dev.openwork.server.model;

import dev.openwork.server.domain.OpencodeIds;
import dev.openwork.server.opencode.NewSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session to make.
 *
 * @param title opencode finds one when absent
 * @param parentID the session to branch from
 * @param agent who answers in it
 * @param model what that agent asks
 */
public record SessionRequest(
    @Nullable @Size(max = 500) String title,
    @Nullable @Pattern(regexp = OpencodeIds.SESSION) @Size(max = 100) String parentID,
    @Nullable @Size(max = 100) String agent,
    @Nullable @Valid ModelChoice model) {

  /** What is asked for. */
  public NewSession toSession() {
    return new NewSession(
        Optional.ofNullable(title),
        Optional.ofNullable(parentID),
        Optional.ofNullable(agent),
        Optional.ofNullable(model));
  }
}
