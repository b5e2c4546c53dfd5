package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.PathNames;
import dev.openwork.router.settings.IdentityConfig;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.store.Bindings;
import dev.openwork.router.store.Sessions;
import java.nio.file.Path;

/**
 * Determines the working directory of a conversation: the directory it is bound to, else the one of
 * its last session, else the one of its identity, else the default one. Directories outside the
 * current allowed roots are rejected.
 */
public final class Directories {
  private final LiveConfig config;
  private final Bindings bindings;
  private final Sessions sessions;

  /** Creates a resolver. */
  public Directories(LiveConfig config, Bindings bindings, Sessions sessions) {
    this.config = config;
    this.bindings = bindings;
    this.sessions = sessions;
  }

  /**
   * Returns the real path of a conversation's working directory.
   *
   * @throws dev.openwork.router.domain.RouterException if it does not exist or is not allowed
   */
  public Path of(Conversation conversation) {
    Path directory =
        bindings
            .find(conversation)
            .or(() -> sessions.lastDirectory(conversation))
            .or(
                () ->
                    config
                        .current()
                        .identity(conversation.identity())
                        .flatMap(IdentityConfig::directory))
            .orElseGet(config::directory);
    return config.roots().directory(directory);
  }

  /**
   * Returns the real path of a directory that a user entered, relative to the default directory.
   *
   * @throws dev.openwork.router.domain.RouterException if it does not exist or is not allowed
   */
  public Path resolve(String name) {
    return config.roots().directory(PathNames.resolve(config.directory(), name));
  }
}
