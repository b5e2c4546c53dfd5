package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import java.nio.file.Path;
import java.util.Optional;

/** Port: the opencode session of a conversation in each directory. Outlives the process. */
public interface Sessions {

  /** The session of a conversation in a directory. */
  Optional<String> find(Conversation conversation, Path directory);

  /** Where the conversation last worked. */
  Optional<Path> lastDirectory(Conversation conversation);

  /** Remembers a session as the conversation's last one. */
  void save(Conversation conversation, Path directory, String session);

  /** Forgets the session in one directory. */
  void forget(Conversation conversation, Path directory);

  /** Forgets all sessions of a conversation. */
  void forgetAll(Conversation conversation);

  /** How many are known. */
  int count();
}
