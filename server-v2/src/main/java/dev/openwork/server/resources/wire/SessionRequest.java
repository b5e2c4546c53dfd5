package dev.openwork.server.resources.wire;

import dev.openwork.server.domain.opencode.NewSession;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session to make.
 *
 * @param title opencode finds one when absent
 * @param parentID the session to branch from
 */
public record SessionRequest(
    @Nullable @Size(max = 500) String title, @Nullable @Size(max = 100) String parentID) {

  /** What is asked for. */
  public NewSession toSession() {
    return new NewSession(Optional.ofNullable(title), Optional.ofNullable(parentID));
  }
}
