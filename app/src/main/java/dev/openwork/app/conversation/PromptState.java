package dev.openwork.app.conversation;

import dev.openwork.sdk.error.OpenWorkException;
import java.util.Optional;

/**
 * How the last prompt of a session fares.
 *
 * @param running whether the server has not answered yet
 * @param failure why the server did not take it
 */
public record PromptState(boolean running, Optional<OpenWorkException> failure) {
  static final PromptState NONE = new PromptState(false, Optional.empty());
  static final PromptState RUNNING = new PromptState(true, Optional.empty());

  static PromptState failed(OpenWorkException failure) {
    return new PromptState(false, Optional.of(failure));
  }
}
