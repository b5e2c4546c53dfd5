package dev.openwork.app.conversation;

import dev.openwork.sdk.error.OpenWorkException;
import java.util.Optional;

/**
 * The state of the last prompt of a session.
 *
 * @param running whether the run is in progress
 * @param failure why the run failed
 */
public record PromptState(boolean running, Optional<OpenWorkException> failure) {
  static final PromptState NONE = new PromptState(false, Optional.empty());
  static final PromptState RUNNING = new PromptState(true, Optional.empty());

  static PromptState failed(OpenWorkException failure) {
    return new PromptState(false, Optional.of(failure));
  }
}
