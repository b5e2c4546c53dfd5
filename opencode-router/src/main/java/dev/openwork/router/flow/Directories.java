package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.settings.IdentityConfig;
import dev.openwork.router.settings.LiveConfig;
import java.nio.file.Path;

/**
 * Where a conversation works: by its binding, else where its last session is, else as its identity
 * says, else the default; always a real directory within the allowed roots as they are now.
 */
public final class Directories {
  private final LiveConfig config;
  private final Bindings bindings;
  private final Sessions sessions;

  /** Looks into these. */
  public Directories(LiveConfig config, Bindings bindings, Sessions sessions) {
    this.config = config;
    this.bindings = bindings;
    this.sessions = sessions;
  }

  /**
   * The directory of a conversation.
   *
   * @throws dev.openwork.router.domain.Refusal when it is gone or not allowed
   */
  public Path of(Conversation conversation) {
    Path chosen =
        bindings
            .find(conversation)
            .or(() -> sessions.lastDirectory(conversation))
            .or(
                () ->
                    config
                        .current()
                        .identity(conversation.address())
                        .flatMap(IdentityConfig::directory))
            .orElseGet(config::directory);
    return config.roots().directory(chosen);
  }

  /** The allowed directory that a chat or an operator named, relative to the default one. */
  public Path named(String name) {
    return config.roots().directory(config.directory().resolve(name.strip()));
  }
}
